package org.entretien.recognition.layout;

/** The minute of a recording in front of a turn: {@code [04:07]}, {@code 1:02:33}. */
public final class TimeCode {
    private static final int LONGEST = 14;

    private TimeCode() {}

    /** {@return the place after a time code and the blanks that follow; the start itself when there is none} @param text the page @param start where to look @param end of the unit */
    public static int end(CharSequence text, int start, int end) {
        int i = start;
        boolean bracket = i < end && (text.charAt(i) == '[' || text.charAt(i) == '(');
        i += bracket ? 1 : 0;
        int digits = 0;
        int colons = 0;
        while (i < end && i - start < LONGEST) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (c == ':') {
                colons++;
            } else if (c != '.' || colons == 0) {
                break;
            }
            i++;
        }
        if (colons == 0 || digits < 3) {
            return start;
        }
        if (bracket) {
            if (i >= end || text.charAt(i) != ']' && text.charAt(i) != ')') {
                return start;
            }
            i++;
        } else if (colons == 1 && i < end && !Ink.isBlank(text.charAt(i)) && !Character.isLetter(text.charAt(i))) {
            return start;
        }
        int body = Ink.skipBlank(text, i, end);
        return body < end ? body : start;
    }
}
