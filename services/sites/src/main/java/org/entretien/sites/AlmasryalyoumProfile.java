package org.entretien.sites;

import org.entretien.page.Zone;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.SiteRules;

/**
 * The pages of almasryalyoum.com, which name the author with a bar behind, announce the text of an interview, and mark
 * questions with asterisks, answers with dashes. Immutable.
 *
 * @since 0.1.0
 */
public final class AlmasryalyoumProfile implements SiteProfile {
    private static final SiteRules RULES = SiteRules.on("almasryalyoum.com")
            .starting(Zone.BYLINE, "كتب: ")
            .starting(Zone.INTRODUCTION, "وإلى نص الحوار")
            .starting(Zone.QUESTION, "* ")
            .starting(Zone.ANSWER, "- ");

    /** For the catalogue. */
    public AlmasryalyoumProfile() {}

    @Override
    public String id() {
        return "almasryalyoum";
    }

    @Override
    public SiteRules rules() {
        return RULES;
    }
}
