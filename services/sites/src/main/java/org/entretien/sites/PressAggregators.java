package org.entretien.sites;

import org.entretien.page.Zone;
import org.entretien.spi.SiteRules;

/**
 * What the aggregators of one family print on every page, in French and in Arabic: a notice under an image that can be reported, a line with
 * the outlet and the day, a link to where the article stood first. Their ticker is no fixed text; the engine knows one by its gaps.
 */
final class PressAggregators {
    private static final String[] NOTICES = {
        "Merci d'avoir signalé",
        "Cette image sera automatiquement bloquée",
        "شكرا على الإبلاغ",
        "سيتم حجب هذه الصورة تلقائيا"
    };
    private static final String[] SOURCE_LINKS = {
        "Cliquez ici pour lire l'article depuis sa source", "انقر هنا لقراءة الخبر من مصدره"
    };

    private PressAggregators() {}

    static SiteRules on(String host) {
        return SiteRules.on(host)
                .knownBy(NOTICES)
                .knownBy(SOURCE_LINKS)
                .starting(Zone.CHROME, NOTICES)
                .starting(Zone.DATELINE, "Publié dans ", "نشر في ")
                .starting(Zone.SOURCE_LINK, SOURCE_LINKS);
    }
}
