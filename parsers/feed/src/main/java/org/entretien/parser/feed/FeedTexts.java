package org.entretien.parser.feed;

import org.entretien.domain.Blank;
import org.entretien.domain.PrintableText;

/** Small work on the texts of a feed. */
final class FeedTexts {
    private FeedTexts() {}

    /** {@return the text with line ends as line feeds and without what no format can carry} @param text any text */
    static String printable(String text) {
        if (PrintableText.firstRefused(text) < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                kept.append(c).append(text.charAt(++i));
            } else if (c == '\r') {
                kept.append('\n');
            } else if (!PrintableText.isRefused(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** {@return the text on one line, its runs of blanks of ASCII folded and none at its ends} @param text any text */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** {@return the visible characters of a text} @param text any text */
    static String ink(String text) {
        StringBuilder ink = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Blank.isBlank(c)).forEach(ink::appendCodePoint);
        return ink.toString();
    }
}
