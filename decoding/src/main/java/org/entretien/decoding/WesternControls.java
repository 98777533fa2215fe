package org.entretien.decoding;

import java.nio.charset.Charset;

/**
 * The controls U+0080 to U+009F in a text that was declared as one of the ISO 8859 family. They are never typed: the writer's machine had a Windows charset, in which
 * these bytes are quotation marks, dashes and the ellipsis. U+0085 stays: it is a line end in some of these files.
 */
final class WesternControls {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String PUNCTUATION = punctuation();

    private WesternControls() {}

    static String replaced(String text, Charset charset) {
        if (!charset.name().startsWith("ISO-8859-") || text.chars().noneMatch(WesternControls::isControl)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                replaced.setCharAt(i, PUNCTUATION.charAt(text.charAt(i) - 0x80));
            }
        }
        return replaced.toString();
    }

    private static boolean isControl(int c) {
        return c >= 0x80 && c <= 0x9F && c != 0x85;
    }

    /** The characters of the 32 bytes; a byte that has none keeps its control. */
    private static String punctuation() {
        StringBuilder characters = new StringBuilder();
        for (int b = 0x80; b <= 0x9F; b++) {
            char c = new String(new byte[] {(byte) b}, WINDOWS).charAt(0);
            characters.append(c == '\uFFFD' ? (char) b : c);
        }
        return characters.toString();
    }
}
