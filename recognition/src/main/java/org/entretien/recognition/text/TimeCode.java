package org.entretien.recognition.text;

/** The minute of a recording in front of a turn: {@code [04:07]}, {@code 1:02:33}. */
public final class TimeCode {
    private static final int LONGEST = 14;
    private static final int SHORTEST = 4;

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
        } else if (colons == 1
                && i < end
                && !CharClass.isBlank(text.charAt(i))
                && !Character.isLetter(text.charAt(i))) {
            return start;
        }
        int body = CharClass.skipBlank(text, i, end);
        return body < end ? body : start;
    }

    /** {@return the place of a time code that ends a line; the end itself when there is none} @param text the page @param start of the line @param end of it */
    public static int start(CharSequence text, int start, int end) {
        int i = end;
        while (i > start && end - i < LONGEST && isPart(text.charAt(i - 1))) {
            i--;
        }
        boolean apart = i > start && CharClass.isBlank(text.charAt(i - 1));
        // The longest reading that is nothing but a time code: what follows it is a blank.
        return i < end && apart && isWhole(text, i, end) ? i : end;
    }

    /** {@return whether a stretch is a time code and nothing else: minutes at least, with seconds} @param text the page @param start of the stretch @param end of it */
    public static boolean isAll(CharSequence text, int start, int end) {
        if (end - start < SHORTEST || end - start > LONGEST || !isWhole(text, start, end)) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!isPart(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(char c) {
        return Character.isDigit(c) || c == ':' || c == '.' || c == '[' || c == '(' || c == ']' || c == ')';
    }

    private static boolean isWhole(CharSequence text, int start, int end) {
        int digits = 0;
        int colons = 0;
        for (int i = start; i < end; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
            colons += text.charAt(i) == ':' && i + 1 < end ? 1 : 0;
        }
        return digits >= 3 && colons > 0;
    }
}
