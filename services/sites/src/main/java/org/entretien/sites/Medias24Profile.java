package org.entretien.sites;

import org.entretien.page.Zone;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.SiteRules;

/**
 * The pages of medias24.com, which print when an article was changed under the line that says when it appeared. Immutable.
 *
 * @since 0.1.0
 */
public final class Medias24Profile implements SiteProfile {
    private static final SiteRules RULES = SiteRules.on("medias24.com").starting(Zone.CHROME, "Modifié le ");

    /** For the catalogue. */
    public Medias24Profile() {}

    @Override
    public String id() {
        return "medias24";
    }

    @Override
    public SiteRules rules() {
        return RULES;
    }
}
