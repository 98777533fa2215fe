package org.entretien.recognition;

import org.entretien.recognition.layout.Ink;

/**
 * A first look at a text, for readers who want interviews only: whether it is worth while to read it at all. Looks at each character
 * once, knows no language and builds nothing, and so costs about as much as decoding the text.
 *
 * <p>A text passes when its questions are dense enough: lines that end in a question mark and are answered by the next, lines that open
 * with a label that others open with too, or, where there are hardly any lines, question marks. Passing says little; not to pass means that the text is no interview.
 *
 * @since 0.1.0
 */
public final class Glance {
    /** Interviewees talk for so many characters a question, at the very most. */
    private static final int LONGEST_ANSWER = 3500;

    /** And in so many paragraphs. */
    private static final int MOST_PARAGRAPHS = 13;

    private static final int PARAGRAPHS_PER_LABEL = 3;
    private static final int PARAGRAPHS_PER_MARK = 8;
    private static final int LONGEST_EXCHANGE_IN_ONE_LINE = 1200;
    private static final int LINE_OF_ONE_LINE_PAGES = 1200;
    private static final int SHORT_PAGE_PER_MARK = 600;
    /** Menus and lists of links have shorter lines than that; they do not make an interview less of one. */
    private static final int SHORTEST_PROSE = 60;

    private static final int SHORTEST_ANSWER = 40;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_TAG = 4;
    private static final int LABELS = 256;

    private final CharSequence text;
    private final byte[] labels = new byte[LABELS];
    private int lines;
    private int prose;
    private int paragraphs;
    private int marks;
    private int questions;
    private int exchanges;
    private int labelled;
    private boolean asked;

    private Glance(CharSequence text) {
        this.text = text;
    }

    /**
     * Whether a text may be an interview.
     *
     * @param text the text of a page, its lines apart
     * @return false when it is none
     */
    public static boolean mayBeInterview(CharSequence text) {
        Glance glance = new Glance(text);
        glance.look();
        return glance.passes();
    }

    private void look() {
        int start = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c <= '\r' && (c == '\n' || c == '\r' || c == '\f' || c == '\u000B')
                    || c == '\u0085'
                    || c == '\u2028'
                    || c == '\u2029') {
                line(start, i);
                start = i + 1;
            } else if (c == '?' || c > 0x7F && Ink.isQuestionMark(c)) {
                marks++;
            }
        }
        line(start, length);
    }

    private void line(int start, int end) {
        int first = start;
        while (first < end && Ink.isBlank(text.charAt(first))) {
            first++;
        }
        if (first == end) {
            return;
        }
        int length = end - first;
        boolean asks = endsInQuestion(first, end);
        lines++;
        prose += length >= SHORTEST_PROSE ? length : 0;
        paragraphs += length >= SHORTEST_PROSE ? 1 : 0;
        questions += asks ? 1 : 0;
        exchanges += asked && !asks && length >= SHORTEST_ANSWER ? 1 : 0;
        asked = asks;
        label(first, Math.min(end, first + LONGEST_LABEL));
    }

    private boolean endsInQuestion(int start, int end) {
        int last = end - 1;
        while (last > start
                && !Character.isLetterOrDigit(text.charAt(last))
                && !Ink.isQuestionMark(text.charAt(last))) {
            last--;
        }
        return Ink.isQuestionMark(text.charAt(last));
    }

    /** Counts the line if it opens with a label that came before, and then the first line that had it as well. */
    private void label(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean tag = c == '.' && i - start <= LONGEST_TAG;
            if (c == ':' || c == '\uFF1A' || tag) {
                if (hash != 0) {
                    int slot = Math.floorMod(hash, LABELS);
                    labelled += labels[slot] == 0 ? 0 : labels[slot] == 1 ? 2 : 1;
                    labels[slot] = (byte) Math.min(2, labels[slot] + 1);
                }
                return;
            }
            hash = Character.isLetter(c) ? hash * 31 + c : hash;
        }
    }

    private boolean passes() {
        return asksInLines() || labelsItsLines() || isShortAndAsks() || asksInOneLine();
    }

    private boolean asksInLines() {
        return exchanges >= 2
                && exchanges * MOST_PARAGRAPHS >= paragraphs
                && (long) questions * LONGEST_ANSWER >= prose;
    }

    private boolean labelsItsLines() {
        return labelled >= 3
                && labelled * PARAGRAPHS_PER_LABEL >= paragraphs
                && marks * PARAGRAPHS_PER_MARK >= Math.max(1, paragraphs);
    }

    private boolean isShortAndAsks() {
        return marks > 0 && (long) marks * SHORT_PAGE_PER_MARK >= text.length();
    }

    private boolean asksInOneLine() {
        return marks >= 3
                && (long) lines * LINE_OF_ONE_LINE_PAGES <= text.length()
                && (long) marks * LONGEST_EXCHANGE_IN_ONE_LINE >= text.length();
    }
}
