package org.entretien.tools.training.gold;

import java.text.Normalizer;
import java.util.Locale;

/** What counts as the same text, and as the same name. */
public final class Folding {
    private static final int DOTLESS_I = 0x131;
    private static final int CAPITAL_SHARP_S = 0x1E9E;

    private Folding() {}

    /** {@return a text in composed form, every run of blanks one space, none at its ends} @param text any text */
    public static String text(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        boolean gap = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isBlank(c)) {
                gap = !folded.isEmpty();
            } else {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** {@return a name without case, punctuation and repeated blanks} @param name any name */
    public static String name(String name) {
        StringBuilder key = new StringBuilder(name.length());
        text(name).codePoints().forEach(c -> caseless(c, key));
        StringBuilder words = new StringBuilder(key.length());
        boolean[] gap = new boolean[1];
        key.codePoints().forEach(c -> {
            if (isOfWord(c)) {
                if (gap[0] && !words.isEmpty()) {
                    words.append(' ');
                }
                words.appendCodePoint(c);
            }
            gap[0] = !isOfWord(c);
        });
        return words.toString();
    }

    /** {@return whether a character is one of the spaces of Unicode or is printed as one} @param c any character */
    public static boolean isBlank(char c) {
        return c <= ' ' && (c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C)
                || c == 0x85
                || c == 0xA0
                || c == 0x1680
                || c >= 0x2000 && c <= 0x200B
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000
                || c == 0xFEFF;
    }

    /** Full case folding: letters are equal without case when their capitals are; two letters have capitals that are not theirs alone. */
    private static void caseless(int c, StringBuilder into) {
        if (c == DOTLESS_I) {
            into.appendCodePoint(c);
        } else if (c == CAPITAL_SHARP_S) {
            into.append("ss");
        } else {
            Character.toString(c)
                    .toUpperCase(Locale.ROOT)
                    .codePoints()
                    .forEach(capital -> into.append(Character.toString(capital).toLowerCase(Locale.ROOT)));
        }
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || c == '_'
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
