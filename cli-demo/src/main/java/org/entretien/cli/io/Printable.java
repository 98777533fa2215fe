package org.entretien.cli.io;

import org.entretien.spi.MessageText;

/**
 * Makes foreign text safe to print: file names, messages and pages may hold line feeds, escape sequences of terminals, or marks that
 * turn the direction of writing, and could forge lines or hide words. Here a backslash is escaped, too, so that text of a page cannot look escaped;
 * messages have gone through {@link MessageText}, which leaves it alone, where they were made.
 */
public final class Printable {
    private Printable() {}

    /**
     * Text on one line, with everything escaped that is not plainly visible.
     *
     * @param text any text
     * @return the text with {@code \n}, {@code \t}, {@code \}{@code u202E} and the like in place of such characters
     */
    public static String line(String text) {
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
    public static String line(String text, int longest) {
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
     * @return true for what {@link MessageText} spells out in messages
     */
    public static boolean isHidden(int c) {
        return MessageText.isHidden(c);
    }

    /** {@return a code point as Java writes it in a string, or as {@code \}{@code u{1F600}} beyond four digits} */
    public static String escape(int c) {
        return MessageText.escape(c);
    }
}
