package org.entretien.parser.html.content;

import org.entretien.page.Discard;
import org.entretien.parser.html.blocks.AttributeKeywords;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.entretien.parser.html.blocks.Phrases;

/** Why a block is not in the article. */
public final class DiscardReasons {
    private static final long COMMENT = AttributeKeywords.bits("comment");
    private static final long CAPTION = AttributeKeywords.bits("caption");
    private static final long MEDIA = AttributeKeywords.bits("media");
    private static final long AD = AttributeKeywords.bits("ad");
    private static final long PAYWALL = AttributeKeywords.bits("paywall");
    private static final long QUOTE = AttributeKeywords.bits("quote");
    private static final long FURNITURE =
            AttributeKeywords.bits("nav", "footer", "cookie", "form", "control", "unprinted", "modal");

    private DiscardReasons() {}

    public static Discard of(BlockStatistics layout, int i, int title, int last, boolean related) {
        HtmlBlock block = layout.blocks.get(i);
        long phrases = layout.phrases[i];
        if (isTitle(layout, i, title)) {
            return Discard.REPEATED_HEADLINE;
        }
        if (block.box.note) {
            return Discard.FOOTNOTE;
        }
        if (block.box.is(FURNITURE)) {
            return block.box.is(COMMENT) ? Discard.COMMENTS : Discard.CHROME;
        }
        if (block.box.is(COMMENT)) {
            return Discard.COMMENTS;
        }
        if (block.box.is(CAPTION) || block.box.is(MEDIA) || Phrases.CREDIT.opens(phrases)) {
            return Discard.CAPTION;
        }
        if (Phrases.AD.opens(phrases) && block.words <= 4 || (block.box.own & AD) != 0) {
            return Discard.ADVERTISEMENT;
        }
        if (block.box.is(PAYWALL)) {
            return Discard.PAYWALL;
        }
        if (block.box.is(QUOTE)) {
            return Discard.PULL_QUOTE;
        }
        if (related || block.linkShare() > 0.8 && block.words > 3 && layout.inRoot[i]) {
            return Discard.READ_ALSO;
        }
        return i > last && layout.inRoot[i] ? Discard.AFTER_ARTICLE : Discard.CHROME;
    }

    private static boolean isTitle(BlockStatistics layout, int i, int title) {
        if (title < 0) {
            return false;
        }
        HtmlBlock one = layout.blocks.get(i);
        HtmlBlock other = layout.blocks.get(title);
        int length = one.end - one.start;
        return Math.abs(length - (other.end - other.start)) <= 2
                && layout.text.regionMatches(
                        one.start, layout.text, other.start, Math.min(length, other.end - other.start) - 1);
    }
}
