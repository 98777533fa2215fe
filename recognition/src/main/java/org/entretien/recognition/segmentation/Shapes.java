package org.entretien.recognition.segmentation;

import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.text.CharClass;

/** Reads the shape of a line off its characters. */
final class Shapes {
    private static final int LONGEST_STAGE_DIRECTION = 30;

    private Shapes() {}

    static int of(CharSequence text, int start, int end, int words) {
        if (words == 0) {
            return SegmentFeatures.bits(Shape.RULE);
        }
        int last = lastOfSpeech(text, start, end);
        if (last - 1 > start
                && CharClass.isDash(text.charAt(last))
                && CharClass.isQuestionMark(text.charAt(last - 1))) {
            last--;
        }
        char c = text.charAt(last);
        int bits = begin(text, start, end) | address(text, start, end);
        if (endsInQuestion(text, start, last)) {
            bits |= SegmentFeatures.bits(Shape.ENDS_IN_QUESTION, Shape.ENDS_SENTENCE);
        } else if (isEllipsis(text, start, last)) {
            bits |= SegmentFeatures.bits(Shape.ENDS_IN_ELLIPSIS);
        } else if (CharClass.isSentenceEnd(c)) {
            bits |= SegmentFeatures.bits(Shape.ENDS_SENTENCE);
        } else if (c == ':') {
            bits |= SegmentFeatures.bits(Shape.ENDS_IN_COLON);
        }
        if (CharClass.isClosing(text.charAt(end - 1)) && text.charAt(end - 1) != ')' && text.charAt(end - 1) != ']') {
            bits |= SegmentFeatures.bits(Shape.CLOSES_QUOTE);
        }
        for (int i = start; i < last; i++) {
            if (CharClass.isQuestionMark(text.charAt(i))) {
                return bits | SegmentFeatures.bits(Shape.HOLDS_QUESTION);
            }
        }
        return bits;
    }

    /** "Awa, 34 ans : « … »" */
    static int behindLabel(CharSequence text, Prefix prefix, int end) {
        boolean quotes = prefix.form() == Prefix.Form.COLON
                && prefix.afterLabel() < end
                && isQuote(text.charAt(prefix.afterLabel()));
        return quotes ? SegmentFeatures.bits(Shape.QUOTES_SOMEBODY) : 0;
    }

    private static boolean isQuote(char c) {
        return CharClass.isOpening(c) && c != '(' && c != '[' && c != '\u00BF' && c != '\u00A1';
    }

    private static int begin(CharSequence text, int start, int end) {
        int i = start;
        boolean quote = false;
        while (i < end && (CharClass.isOpening(text.charAt(i)) || CharClass.isBlank(text.charAt(i)))) {
            char c = text.charAt(i++);
            quote |= c != '(' && c != '[' && c != '\u00BF' && c != '\u00A1' && !CharClass.isBlank(c);
        }
        int bits = quote ? SegmentFeatures.bits(Shape.OPENS_QUOTE) : 0;
        return i < end && Character.isLowerCase(text.charAt(i))
                ? bits | SegmentFeatures.bits(Shape.BEGINS_IN_LOWER_CASE)
                : bits;
    }

    private static int address(CharSequence text, int start, int end) {
        boolean address = starts(text, start, end, "http://")
                || starts(text, start, end, "https://")
                || starts(text, start, end, "www.");
        for (int i = start; address && i < end; i++) {
            address = !CharClass.isBlank(text.charAt(i));
        }
        return address ? SegmentFeatures.bits(Shape.ADDRESS) : 0;
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
        while (last > start && (CharClass.isClosing(text.charAt(last)) || CharClass.isBlank(text.charAt(last)))) {
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
        return CharClass.isQuestionMark(text.charAt(i));
    }

    private static boolean isEllipsis(CharSequence text, int start, int last) {
        return text.charAt(last) == '\u2026'
                || last - start >= 2 && text.charAt(last) == '.' && text.charAt(last - 1) == '.';
    }
}
