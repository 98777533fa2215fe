package org.entretien.sites;

import org.entretien.spi.SiteProfile;
import org.entretien.spi.SiteRules;

/**
 * The pages of maghress.com, the aggregator of the Moroccan press. Immutable.
 *
 * @since 0.1.0
 */
public final class MaghressProfile implements SiteProfile {
    private static final SiteRules RULES = PressAggregators.on("maghress.com");

    /** For the catalogue. */
    public MaghressProfile() {}

    @Override
    public String id() {
        return "maghress";
    }

    @Override
    public SiteRules rules() {
        return RULES;
    }
}
