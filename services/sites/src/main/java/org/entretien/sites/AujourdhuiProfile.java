package org.entretien.sites;

import org.entretien.page.Zone;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.SiteRules;

/**
 * The pages of aujourdhui.ma, which announce an interview on a line of its own. Immutable.
 *
 * @since 0.1.0
 */
public final class AujourdhuiProfile implements SiteProfile {
    private static final SiteRules RULES = SiteRules.on("aujourdhui.ma").starting(Zone.INTRODUCTION, "Entretien avec ");

    /** For the catalogue. */
    public AujourdhuiProfile() {}

    @Override
    public String id() {
        return "aujourdhui";
    }

    @Override
    public SiteRules rules() {
        return RULES;
    }
}
