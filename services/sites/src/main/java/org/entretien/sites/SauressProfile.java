package org.entretien.sites;

import org.entretien.spi.SiteProfile;
import org.entretien.spi.SiteRules;

/**
 * The pages of sauress.com, the aggregator of the Saudi Arabian press. Immutable.
 *
 * @since 0.1.0
 */
public final class SauressProfile implements SiteProfile {
    private static final SiteRules RULES = PressAggregators.on("sauress.com");

    /** For the catalogue. */
    public SauressProfile() {}

    @Override
    public String id() {
        return "sauress";
    }

    @Override
    public SiteRules rules() {
        return RULES;
    }
}
