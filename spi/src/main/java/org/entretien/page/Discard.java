package org.entretien.page;

/**
 * Why a stretch of a page is not in the model.
 *
 * @since 0.1.0
 */
public enum Discard {
    /** Visible characters between two headlines of a ticker. */
    TICKER_SEPARATOR("ticker separator"),
    /** "Merci d'avoir signalé": the notice under an image that can be reported. */
    ABUSE_NOTICE("report-abuse notice"),
    /** Menus, share buttons, counters, subscription boxes: what the site prints on every page. */
    CHROME("site chrome"),
    /** The headline printed once more. */
    REPEATED_HEADLINE("repeated headline"),
    /** A rubric above the headline: "ENTRETIEN". */
    KICKER("kicker"),
    /** The words around an outlet or a date: "Publié dans … le …". */
    DATELINE("dateline wording"),
    /** The words around an author's name: "Propos recueillis par …". */
    BYLINE("byline wording"),
    /** The name of who speaks, printed in front of a turn: "ALM :". */
    SPEAKER_LABEL("speaker label"),
    /** A mark in front of a turn: "Q.", a dash, a number, a bullet. */
    TURN_MARK("turn mark"),
    /** The minute of a recording. */
    TIME_CODE("time code"),
    /** Caption or credit of a picture. */
    CAPTION("caption or credit"),
    /** A link to another article between paragraphs: "À lire aussi". */
    READ_ALSO("read-also line"),
    /** An advertisement. */
    ADVERTISEMENT("advertisement"),
    /** A sentence of the text printed again as a teaser. */
    PULL_QUOTE("pull quote"),
    /** A line of asterisks, dashes or the like. */
    RULE("rule"),
    /** The offer to subscribe where the text is cut. */
    PAYWALL("paywall notice"),
    /** The link to the page the article was taken from. */
    SOURCE_LINK("source link"),
    /** Readers' comments and what invites them. */
    COMMENTS("readers' comments"),
    /** Keywords under the article. */
    KEYWORDS("keywords"),
    /** A footnote, its sign, or a tooltip: what is printed beside the words. */
    FOOTNOTE("footnote"),
    /** What follows the article: biographies of authors, other articles, notes of the site. */
    AFTER_ARTICLE("after the article");

    private final String reason;

    Discard(String reason) {
        this.reason = reason;
    }

    /** {@return the reason in a few words, for people} */
    public String reason() {
        return reason;
    }
}
