package org.entretien.sites;

import org.entretien.spi.SiteProfile;
import org.entretien.spi.SiteRules;

/**
 * The pages of masress.com, the aggregator of the Egyptian press. Immutable.
 *
 * @since 0.1.0
 */
public final class MasressProfile implements SiteProfile {
    private static final SiteRules RULES = PressAggregators.on("masress.com");

    /** For the catalogue. */
    public MasressProfile() {}

    @Override
    public String id() {
        return "masress";
    }

    @Override
    public SiteRules rules() {
        return RULES;
    }
}
