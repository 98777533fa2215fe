package org.entretien.sites;

import org.entretien.spi.SiteProfile;
import org.entretien.spi.SiteRules;

/**
 * The pages of djazairess.com, the aggregator of the Algerian press. Immutable.
 *
 * @since 0.1.0
 */
public final class DjazairessProfile implements SiteProfile {
    private static final SiteRules RULES = PressAggregators.on("djazairess.com");

    /** For the catalogue. */
    public DjazairessProfile() {}

    @Override
    public String id() {
        return "djazairess";
    }

    @Override
    public SiteRules rules() {
        return RULES;
    }
}
