package org.entretien.parser.html;

/**
 * Lines amid an article that are none of it, whatever stands around them: the word "Advertisement", a caption that ends in its credit, what a
 * template left behind.
 */
final class Residue {
    private static final int LONGEST_NOTICE = 2;
    private static final int LONGEST_CAPTION = 40;
    /** In characters, so that a line of nothing but strokes is not looked through from each of them. */
    private static final int LONGEST_CREDIT = 300;

    private Residue() {}

    /** {@return whether a block is such a line} @param layout of the page @param i the index of the block */
    static boolean is(Layout layout, int i) {
        HtmlBlock block = layout.blocks.get(i);
        if (block.code || block.headingLevel > 0) {
            return false;
        }
        long phrases = layout.phrases[i];
        boolean advertisement = Phrases.AD.opens(phrases) && block.words <= LONGEST_NOTICE && !block.endsSentence();
        return advertisement
                || Phrases.CREDIT.in(phrases) && endsInCredit(layout.text, block)
                || block.first == '[' && isShortcode(layout.text, block);
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
