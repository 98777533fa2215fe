package org.entretien.parser.html.content;

import java.util.Set;
import org.entretien.parser.html.blocks.AttributeKeywords;
import org.entretien.parser.html.blocks.ContainerElement;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.entretien.parser.html.blocks.Phrases;

/**
 * Lines within an article that are none of it, whatever stands around them: the word "Advertisement", a caption that ends in its credit, a sentence
 * of the text set apart once more, a way back to the top, what a template left behind.
 */
public final class BoilerplateRules {
    private static final int LONGEST_NOTICE = 2;
    private static final int LONGEST_TECHNICAL = 45;
    private static final int LONGEST_CAPTION = 40;
    /** In characters, so that a line of nothing but strokes is not looked through from each of them. */
    private static final int LONGEST_CREDIT = 300;

    private static final long QUOTE = AttributeKeywords.bits("quote");
    private static final int LEAST_OF_QUOTE = 25;
    private static final int LONGEST_QUOTE = 400;
    private static final int LEAST_WORDS_REPEATED = 4;
    private static final int LETTERS_OF_WORD = 5;
    /** So many blocks before and behind a pull quote may be what it was taken from. */
    private static final int NEAR = 6;

    private static final int MOST_OF_PARAGRAPH = 5_000;
    private static final int LONGEST_WAY = 4;
    private static final Set<String> TOPS = Set.of("#", "#top", "#header", "#page-top", "#haut", "#oben", "#inicio");

    private BoilerplateRules() {}

    /** {@return whether a block is such a line} @param layout of the page @param i the index of the block */
    public static boolean is(BlockStatistics layout, int i) {
        HtmlBlock block = layout.blocks.get(i);
        if (block.code || block.headingLevel > 0) {
            return false;
        }
        long phrases = layout.phrases[i];
        boolean advertisement = Phrases.AD.opens(phrases) && block.words <= LONGEST_NOTICE && !block.endsSentence();
        boolean notice =
                Phrases.NOTICE.in(phrases) && block.words <= LONGEST_TECHNICAL && !LeadIn.isQuestionMark(block.last);
        return advertisement
                || notice
                || isPullQuote(layout, i)
                || leadsToTop(block)
                || Phrases.CREDIT.in(phrases) && endsInCredit(layout.text, block)
                || block.first == '[' && isShortcode(layout.text, block);
    }

    /** The words without what quotes them; none where they are too few or too many for a quotation. */
    private static String bare(String text, HtmlBlock block) {
        int start = block.start;
        int end = block.end;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end - start < LEAST_OF_QUOTE || end - start > LONGEST_QUOTE ? "" : text.substring(start, end);
    }

    /** A sentence of the text that stands next to it, printed again. */
    private static boolean isPullQuote(BlockStatistics layout, int i) {
        HtmlBlock block = layout.blocks.get(i);
        if (!block.box.is(QUOTE)) {
            return false;
        }
        String words = bare(layout.text, block);
        if (words.isEmpty()) {
            return false;
        }
        for (int j = Math.max(0, i - NEAR); j <= Math.min(layout.blocks.size() - 1, i + NEAR); j++) {
            HtmlBlock other = layout.blocks.get(j);
            if (!other.box.is(QUOTE) && holds(layout.text, other, words)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether a block repeats one that stands near it and looks otherwise, or a sentence of it}
     *
     * @param layout of the page
     * @param i the index of the block
     */
    public static boolean repeatsNeighbour(BlockStatistics layout, int i) {
        HtmlBlock block = layout.blocks.get(i);
        if (block.headingLevel > 0 || isTooShort(block) || LeadIn.isQuestionMark(block.last)) {
            return false;
        }
        String words = bare(layout.text, block);
        for (int j = Math.max(0, i - NEAR); j <= Math.min(layout.blocks.size() - 1, i + NEAR); j++) {
            HtmlBlock other = layout.blocks.get(j);
            boolean longer = other.words > block.words || j < i && other.words == block.words;
            boolean apart = layout.looks[i] != layout.looks[j] && layout.looks[j].count > layout.looks[i].count;
            boolean shown = !other.hidden && !other.box.is(ContainerElement.NEVER_BODY);
            boolean same = other.hash == block.hash || !words.isEmpty() && holds(layout.text, other, words);
            if (j != i && longer && apart && shown && same) {
                return true;
            }
        }
        return false;
    }

    /** Languages that set no blanks have few words. */
    private static boolean isTooShort(HtmlBlock block) {
        return block.words < LEAST_WORDS_REPEATED
                && block.visibleChars < LETTERS_OF_WORD * LEAST_WORDS_REPEATED * block.words;
    }

    private static boolean holds(String text, HtmlBlock block, String words) {
        int stop = Math.min(block.end, block.start + MOST_OF_PARAGRAPH);
        return stop - block.start >= words.length()
                && text.substring(block.start, stop).contains(words);
    }

    /** "Back to top". Links to the chapters of a text are of the text. */
    private static boolean leadsToTop(HtmlBlock block) {
        return block.link != null
                && block.words <= LONGEST_WAY
                && !block.endsSentence()
                && TOPS.contains(block.link.attributes().get("href"));
    }

    /** "The keeper lights the lamp. | Photo by Jo Blanc": the credit is a part of its own at the end, and no sentence. */
    private static boolean endsInCredit(String text, HtmlBlock block) {
        if (block.endsSentence() || block.words > LONGEST_CAPTION) {
            return false;
        }
        int stop = Math.max(block.start, block.end - LONGEST_CREDIT);
        for (int i = block.end - 1; i > stop; i--) {
            if ("|(/.\u2013\u2014".indexOf(text.charAt(i)) >= 0) {
                HtmlBlock part = new HtmlBlock(block.box, i + 1);
                part.end = block.end;
                if (Phrases.CREDIT.opens(Phrases.in(text, part))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "[CTA_MODULE]", "[gallery ids=...]": no person writes so. */
    private static boolean isShortcode(String text, HtmlBlock block) {
        int end = block.end;
        while (text.charAt(end - 1) <= ' ') {
            end--;
        }
        if (text.charAt(end - 1) != ']' || text.indexOf(']', block.start) != end - 1) {
            return false;
        }
        boolean blank = false;
        boolean joined = false;
        for (int i = block.start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            blank |= c <= ' ';
            joined |= c == '_';
            if (c == '=') {
                return blank && Character.isLetter(text.charAt(i - 1));
            }
        }
        return joined && !blank;
    }
}
