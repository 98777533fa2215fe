package org.entretien.recognition.text;

import org.entretien.page.Style;

/** Crawl text that keeps bold and italics as signs: {@code **Who are you?**}, {@code __Who are you?__}, {@code _Who are you?_}. */
public final class Emphasis {
    private static final int SIGNS = 2;

    private Emphasis() {}

    /** {@return how many signs stand at each end of a stretch that is set off as a whole; 0 when it is not} @param text the page @param start of the stretch @param end of the stretch */
    public static int signs(CharSequence text, int start, int end) {
        if (end - start <= 2 * SIGNS) {
            return 0;
        }
        char sign = text.charAt(start);
        if (sign != '*' && sign != '_' || text.charAt(end - 1) != sign) {
            return 0;
        }
        if (text.charAt(start + 1) != sign) {
            return isSingle(text, start, end, sign) ? 1 : 0;
        }
        return text.charAt(end - SIGNS) == sign && !holds(text, start + SIGNS, end - SIGNS, sign) ? SIGNS : 0;
    }

    private static boolean isSingle(CharSequence text, int start, int end, char sign) {
        if (CharClass.isBlank(text.charAt(start + 1))) {
            return false;
        }
        for (int i = start + 1; i < end - 1; i++) {
            if (text.charAt(i) == sign) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(CharSequence text, int start, int end, char sign) {
        for (int i = start; i + 1 < end; i++) {
            if (text.charAt(i) == sign && text.charAt(i + 1) == sign) {
                return true;
            }
        }
        return false;
    }

    /** {@return how many signs at the end of a stretch close what was opened before it; 0 when none do} @param text the page @param start of the stretch @param end of the stretch */
    public static int closing(CharSequence text, int start, int end) {
        if (end - start <= SIGNS) {
            return 0;
        }
        char sign = text.charAt(end - 1);
        boolean closes = (sign == '*' || sign == '_')
                && text.charAt(end - SIGNS) == sign
                && !holds(text, start, end - SIGNS, sign);
        return closes ? SIGNS : 0;
    }

    /** What is set off by two signs looks bold, by one slanted. */
    public static Style style(CharSequence text, int start, int end, Style style) {
        int signs = style.equals(Style.PLAIN) ? signs(text, start, end) : 0;
        return signs == 0 ? style : new Style(0, signs - 1, SIGNS - signs, "");
    }
}
