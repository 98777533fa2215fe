package org.entretien.spi;

import java.util.Locale;

/**
 * Makes foreign text safe to stand in a message: names of files, headers of records and pages may hold line feeds, escape sequences of terminals,
 * or marks that turn the direction of writing, and could forge lines of a log or hide words.
 *
 * <p>What {@link EntretienException} and {@link Diagnostic} say has gone through it already. Text that is safe and short enough comes out as it
 * went in, so nothing is escaped twice; a backslash stays a backslash.
 *
 * @since 0.1.0
 */
public final class MessageText {
    /** The most UTF-16 units of the message of an exception or a diagnostic. */
    public static final int MAX_LENGTH = 1000;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SHORTEST = 4;

    private MessageText() {}

    /**
     * Text on one line with hidden characters spelt out, shortened in the middle to {@value #MAX_LENGTH}.
     *
     * @param text any text
     * @return the text with {@code \n}, {@code \t}, {@code \}{@code u202E} and the like in place of such characters
     */
    public static String line(String text) {
        return line(text, MAX_LENGTH);
    }

    /**
     * Text on one line with hidden characters spelt out, shortened in the middle.
     *
     * @param text any text
     * @param longest the most UTF-16 units of the result, at least 4
     * @return the text with {@code \n}, {@code \t}, {@code \}{@code u202E} and the like in place of such characters
     * @throws IllegalArgumentException when the length is less than 4
     */
    public static String line(String text, int longest) {
        if (longest < SHORTEST) {
            throw new IllegalArgumentException("shorter than " + SHORTEST + ": " + longest);
        }
        // Each character gives one or more, so what lies further in than this from both ends can never be seen.
        if (text.length() > 2 * longest + SHORTEST) {
            String head = escaped(text.substring(0, longest + 1));
            String tail = escaped(text.substring(text.length() - longest - 1));
            return shortened(head, tail, longest);
        }
        String line = escaped(text);
        return line.length() <= longest ? line : shortened(line, line, longest);
    }

    private static String shortened(String head, String tail, int longest) {
        int half = (longest - 1) / 2;
        int end = Character.isHighSurrogate(head.charAt(half - 1)) ? half - 1 : half;
        int start = tail.length() - half;
        return head.substring(0, end) + "…"
                + tail.substring(Character.isLowSurrogate(tail.charAt(start)) ? start + 1 : start);
    }

    private static String escaped(String text) {
        StringBuilder line = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(line, c));
        return line.toString();
    }

    private static void append(StringBuilder line, int c) {
        switch (c) {
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
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
     * Whether a character must not reach a terminal, a log or a page as it is.
     *
     * @param c a code point
     * @return true for controls, line separators, surrogates without a partner, noncharacters, and invisible marks other than joiners
     */
    public static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
            default -> (c & 0xFFFE) == 0xFFFE;
        };
    }

    /**
     * A code point in ASCII, as Java writes it in a string.
     *
     * @param c a code point
     * @return four digits behind a backslash and a u, in braces where there are more
     */
    public static String escape(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return c > 0xFFFF ? "\\u{" + digits + "}" : "\\u" + "0".repeat(4 - digits.length()) + digits;
    }
}
