package org.entretien.sites;

import org.entretien.spi.SiteProfile;
import org.entretien.spi.SiteRules;

/**
 * The pages of turess.com, the aggregator of the Tunisian press. Immutable.
 *
 * @since 0.1.0
 */
public final class TuressProfile implements SiteProfile {
    private static final SiteRules RULES = PressAggregators.on("turess.com");

    /** For the catalogue. */
    public TuressProfile() {}

    @Override
    public String id() {
        return "turess";
    }

    @Override
    public SiteRules rules() {
        return RULES;
    }
}
