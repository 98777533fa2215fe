package org.entretien.domain;

/**
 * What counts as blank on a press page: white space, every space of Unicode, every invisible character, and what no format can carry.
 *
 * <p>The one definition that constraints, parsers and the ledger share.
 *
 * @since 0.1.0
 */
public final class Blank {
    private Blank() {}

    /**
     * Whether a code point is blank.
     *
     * @param codePoint any code point
     * @return true for white space, separators, controls, and invisible format characters
     */
    public static boolean isBlank(int codePoint) {
        if (codePoint > ' ' && codePoint < 0x7F) {
            return false;
        }
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || isInvisibleLetter(codePoint)
                || codePoint <= 0xFFFF && PrintableText.isRefused((char) codePoint);
    }

    /**
     * Whether a text has no visible character.
     *
     * @param text any text
     * @return true when every code point is blank, and for the empty text
     */
    public static boolean isBlank(CharSequence text) {
        return text.codePoints().allMatch(Blank::isBlank);
    }

    /** Hangul fillers and the blank Braille pattern are letters and symbols by category, yet nothing is printed. */
    private static boolean isInvisibleLetter(int codePoint) {
        return codePoint == 0x2800
                || codePoint == 0x3164
                || codePoint == 0xFFA0
                || codePoint == 0x115F
                || codePoint == 0x1160;
    }
}
