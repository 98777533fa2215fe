package org.entretien.cli;

import java.util.Locale;

/**
 * Makes foreign text safe to print: file names, messages and pages may hold line feeds, escape sequences of terminals, or marks that
 * turn the direction of writing, and could forge lines or hide words.
 */
final class Printable {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /**
     * Text on one line, with everything escaped that is not plainly visible.
     *
     * @param text any text
     * @return the text with {@code \n}, {@code \t}, {@code \}{@code u202E} and the like in place of such characters
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(line, c));
        return line.toString();
    }

    /**
     * The same, shortened in the middle.
     *
     * @param text any text
     * @param longest the most characters of the result
     * @return the escaped text
     */
    static String line(String text, int longest) {
        String line = line(text);
        if (line.length() <= longest) {
            return line;
        }
        int half = (longest - 1) / 2;
        int head = Character.isHighSurrogate(line.charAt(half - 1)) ? half - 1 : half;
        int tail = line.length() - half;
        return line.substring(0, head) + "…"
                + line.substring(Character.isLowSurrogate(line.charAt(tail)) ? tail + 1 : tail);
    }

    private static void append(StringBuilder line, int c) {
        switch (c) {
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
            case '\\' -> line.append("\\\\");
            default -> {
                if (isHidden(c)) {
                    line.append(escape(c));
                } else {
                    line.appendCodePoint(c);
                }
            }
        }
    }

    /**
     * Whether a character must not reach a terminal or a page as it is.
     *
     * @param c a code point
     * @return true for controls, line separators, surrogates without a partner, and invisible marks other than joiners
     */
    static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
            default -> (c & 0xFFFE) == 0xFFFE;
        };
    }

    /** {@return a code point as Java writes it in a string, or as {@code \}{@code u{1F600}} beyond four digits} */
    static String escape(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return c > 0xFFFF ? "\\u{" + digits + "}" : "\\u" + "0".repeat(4 - digits.length()) + digits;
    }
}
