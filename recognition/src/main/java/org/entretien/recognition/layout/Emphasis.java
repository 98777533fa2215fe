package org.entretien.recognition.layout;

import org.entretien.page.Style;

/** Crawl text that keeps bold and italics as signs: {@code **Who are you?**}, {@code __Who are you?__}. */
public final class Emphasis {
    private static final int SIGNS = 2;

    private Emphasis() {}

    /** {@return how many signs stand at each end of a stretch that is set off as a whole; 0 when it is not} @param text the page @param start of the stretch @param end of the stretch */
    public static int signs(CharSequence text, int start, int end) {
        if (end - start <= 2 * SIGNS) {
            return 0;
        }
        char sign = text.charAt(start);
        boolean both = (sign == '*' || sign == '_')
                && text.charAt(start + 1) == sign
                && text.charAt(end - 1) == sign
                && text.charAt(end - SIGNS) == sign;
        if (!both) {
            return 0;
        }
        for (int i = start + SIGNS; i < end - SIGNS; i++) {
            if (text.charAt(i) == sign && text.charAt(i + 1) == sign && i + 1 < end - SIGNS) {
                return 0;
            }
        }
        return SIGNS;
    }

    /** What is set off by signs looks bold. */
    static Style style(CharSequence text, int start, int end, Style style) {
        return style.equals(Style.PLAIN) && signs(text, start, end) > 0 ? new Style(0, 1, 0, "") : style;
    }
}
