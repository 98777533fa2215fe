package org.entretien.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The structural rule for every text of the model: only characters that JSON, XML 1.0 and UTF-8 can all carry.
 *
 * <p>Refused are the C0 controls other than tab and line feed, U+FFFE, U+FFFF and unpaired surrogates. Everything else of
 * Unicode is kept as it is, no-break spaces and bidirectional marks included.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, production 2 (Char)</a>
 * @since 0.1.0
 */
public final class PrintableText {
    private PrintableText() {}

    /**
     * Where the first character stands that no format can carry.
     *
     * @param text any text
     * @return a UTF-16 index, or -1 when the whole text can be carried
     */
    public static int firstRefused(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isRefused(c)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether a single UTF-16 unit, not being half of a surrogate pair, can stand in no text of the model.
     *
     * @param c a UTF-16 unit
     * @return true for controls other than tab and line feed, for surrogates, U+FFFE and U+FFFF
     */
    public static boolean isRefused(char c) {
        return c < 0x20 && c != '\t' && c != '\n' || c >= 0xFFFE || Character.isSurrogate(c);
    }

    static String require(String text, String component) {
        Objects.requireNonNull(text, component);
        int at = firstRefused(text);
        if (at >= 0) {
            throw new IllegalArgumentException(
                    component + ": U+" + hex(text.charAt(at)) + " at index " + at + " can be carried by no format");
        }
        return text;
    }

    static Optional<String> require(Optional<String> text, String component) {
        Objects.requireNonNull(text, component).ifPresent(present -> require(present, component));
        return text;
    }

    static List<String> require(List<String> texts, String component) {
        List<String> copy = List.copyOf(Objects.requireNonNull(texts, component));
        copy.forEach(text -> require(text, component));
        return copy;
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "0000".substring(digits.length()) + digits;
    }
}
