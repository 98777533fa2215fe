package org.entretien.recognition.segmentation;

import org.entretien.recognition.segmentation.Line.Shape;
import org.entretien.recognition.text.Ink;

/** Reads the shape of a line off its characters. */
final class Shapes {
    private static final int LONGEST_STAGE_DIRECTION = 30;

    private Shapes() {}

    static int of(CharSequence text, int start, int end, int words) {
        if (words == 0) {
            return Line.bits(Shape.RULE);
        }
        int last = lastOfSpeech(text, start, end);
        if (last - 1 > start && Ink.isDash(text.charAt(last)) && Ink.isQuestionMark(text.charAt(last - 1))) {
            last--;
        }
        char c = text.charAt(last);
        int bits = begin(text, start, end) | address(text, start, end);
        if (endsInQuestion(text, start, last)) {
            bits |= Line.bits(Shape.ENDS_IN_QUESTION, Shape.ENDS_SENTENCE);
        } else if (isEllipsis(text, start, last)) {
            bits |= Line.bits(Shape.ENDS_IN_ELLIPSIS);
        } else if (Ink.isSentenceEnd(c)) {
            bits |= Line.bits(Shape.ENDS_SENTENCE);
        } else if (c == ':') {
            bits |= Line.bits(Shape.ENDS_IN_COLON);
        }
        if (Ink.isClosing(text.charAt(end - 1)) && text.charAt(end - 1) != ')' && text.charAt(end - 1) != ']') {
            bits |= Line.bits(Shape.CLOSES_QUOTE);
        }
        for (int i = start; i < last; i++) {
            if (Ink.isQuestionMark(text.charAt(i))) {
                return bits | Line.bits(Shape.HOLDS_QUESTION);
            }
        }
        return bits;
    }

    /** "Awa, 34 ans : « … »" */
    static int behindLabel(CharSequence text, Prefix prefix, int end) {
        boolean quotes = prefix.form() == Prefix.Form.COLON
                && prefix.afterLabel() < end
                && isQuote(text.charAt(prefix.afterLabel()));
        return quotes ? Line.bits(Shape.QUOTES_SOMEBODY) : 0;
    }

    private static boolean isQuote(char c) {
        return Ink.isOpening(c) && c != '(' && c != '[' && c != '\u00BF' && c != '\u00A1';
    }

    private static int begin(CharSequence text, int start, int end) {
        int i = start;
        boolean quote = false;
        while (i < end && (Ink.isOpening(text.charAt(i)) || Ink.isBlank(text.charAt(i)))) {
            char c = text.charAt(i++);
            quote |= c != '(' && c != '[' && c != '\u00BF' && c != '\u00A1' && !Ink.isBlank(c);
        }
        int bits = quote ? Line.bits(Shape.OPENS_QUOTE) : 0;
        return i < end && Character.isLowerCase(text.charAt(i)) ? bits | Line.bits(Shape.BEGINS_IN_LOWER_CASE) : bits;
    }

    private static int address(CharSequence text, int start, int end) {
        boolean address = starts(text, start, end, "http://")
                || starts(text, start, end, "https://")
                || starts(text, start, end, "www.");
        for (int i = start; address && i < end; i++) {
            address = !Ink.isBlank(text.charAt(i));
        }
        return address ? Line.bits(Shape.ADDRESS) : 0;
    }

    private static boolean starts(CharSequence text, int start, int end, String wanted) {
        return end - start > wanted.length()
                && text.subSequence(start, start + wanted.length()).toString().equals(wanted);
    }

    /** The last character that is no closing mark and no stage direction such as "(rires)". */
    private static int lastOfSpeech(CharSequence text, int start, int end) {
        int last = closed(text, start, end - 1);
        char c = text.charAt(end - 1);
        if (c == ')' || c == ']') {
            int open = end - 1;
            while (open > start
                    && end - open < LONGEST_STAGE_DIRECTION
                    && text.charAt(open) != '('
                    && text.charAt(open) != '[') {
                open--;
            }
            if (open > start && (text.charAt(open) == '(' || text.charAt(open) == '[')) {
                return closed(text, start, open - 1);
            }
        }
        return last;
    }

    private static int closed(CharSequence text, int start, int from) {
        int last = from;
        while (last > start && (Ink.isClosing(text.charAt(last)) || Ink.isBlank(text.charAt(last)))) {
            last--;
        }
        return last;
    }

    private static boolean endsInQuestion(CharSequence text, int start, int last) {
        int i = last;
        while (i > start
                && (text.charAt(i) == '!' || text.charAt(i) == '.' || text.charAt(i) == '\u2026')
                && last - i < 3) {
            i--;
        }
        return Ink.isQuestionMark(text.charAt(i));
    }

    private static boolean isEllipsis(CharSequence text, int start, int last) {
        return text.charAt(last) == '\u2026'
                || last - start >= 2 && text.charAt(last) == '.' && text.charAt(last - 1) == '.';
    }
}
