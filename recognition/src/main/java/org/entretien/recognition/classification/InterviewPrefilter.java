package org.entretien.recognition.classification;

import org.entretien.recognition.text.CharClass;

/**
 * A first look at a text, for readers who want interviews only: whether it is worth while to read it at all. Knows no language
 * and builds nothing, and so costs about as much as decoding the text.
 *
 * <p>A text passes when its questions are dense enough: lines that end in a question mark and are answered by the next, lines that ask first and
 * then answer, lines that open with a label that others open with too or that stand under one, or, where there are hardly any lines, question
 * marks. Passing says little; not to pass means that the text is no interview.
 *
 * @since 0.1.0
 */
public final class InterviewPrefilter {
    /** Interviewees talk for so many characters a question, at the very most. */
    private static final int LONGEST_ANSWER = 3500;

    /** And in so many paragraphs. */
    private static final int MOST_PARAGRAPHS = 13;

    private static final int MOST_PARAGRAPHS_PER_RUN_IN = 8;
    private static final int PARAGRAPHS_PER_LABEL = 3;
    private static final int LEAST_NAMED = 4;
    private static final int PARAGRAPHS_PER_NAME = 2;
    private static final int PARAGRAPHS_PER_MARK = 8;
    private static final int LONGEST_EXCHANGE_IN_ONE_LINE = 2500;
    private static final int LINE_OF_ONE_LINE_PAGES = 1200;
    private static final int SHORT_PAGE_PER_MARK = 600;
    /** Menus and lists of links have shorter lines than that; they do not make an interview less of one. */
    private static final int SHORTEST_PROSE = 60;

    private static final int SHORTEST_ANSWER = 40;
    private static final int LEAST_RUN_IN = 3;
    /** A question that is answered in its own line stands near the beginning of it. */
    private static final int LONGEST_RUN_IN_QUESTION = 300;

    private static final int LONGEST_LABEL = 60;
    /** A name that has a line of its own. */
    private static final int LONGEST_NAME = 30;

    /** A line without a letter that is no longer parts nothing but its neighbours. */
    private static final int LONGEST_RULE = 14;

    private static final int LONGEST_TAG = 4;
    private static final int LABELS = 256;
    private static final char[] MARKS = {'?', '\u061F', '\uFF1F', '\u037E'};
    private static final char[] OTHER_LINE_ENDS = {'\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029'};

    private final String text;
    private final byte[] labels = new byte[LABELS];
    private int lines;
    private int prose;
    private int paragraphs;
    private int marks;
    private int questions;
    private int exchanges;
    private int labelled;
    private int named;
    private int runIns;
    private boolean asked;
    /** Whether the line before broke off, so that this one goes on with its paragraph. */
    private boolean open;

    /** Whether the line before was a label and nothing else. */
    private boolean alone;

    /** What stands for the line before if it may be the name of who speaks in this one, or 0. */
    private int name;

    /** The sign for questions of this text, and where it comes next. */
    private char mark = '?';

    private int nextMark = -1;

    private InterviewPrefilter(String text) {
        this.text = text;
    }

    /**
     * Whether a text may be an interview.
     *
     * @param text the text of a page, its lines apart
     * @return false when it is none
     */
    public static boolean mayBeInterview(String text) {
        InterviewPrefilter glance = new InterviewPrefilter(text);
        glance.look();
        return glance.passes();
    }

    /** The search for one character is many times faster than looking at each, and hardly any text needs more than that. */
    private void look() {
        for (char one : MARKS) {
            for (int i = text.indexOf(one); i >= 0; i = text.indexOf(one, i + 1)) {
                mark = marks == 0 ? one : mark;
                marks++;
            }
        }
        if (marks == 0) {
            return;
        }
        if (hasOtherLineEnds()) {
            linesOfAnyKind();
        } else {
            lines();
        }
    }

    private boolean hasOtherLineEnds() {
        for (char end : OTHER_LINE_ENDS) {
            if (text.indexOf(end) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void lines() {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            line(start, end);
            start = end + 1;
        }
        line(start, text.length());
    }

    private void linesOfAnyKind() {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                line(start, i);
                start = i + 1;
            }
        }
        line(start, text.length());
    }

    private void line(int start, int end) {
        int first = start;
        while (first < end && isSpace(text.charAt(first))) {
            first++;
        }
        if (first == end) {
            return;
        }
        int length = end - first;
        if (length <= LONGEST_RULE && !hasLetter(first, end)) {
            return;
        }
        int last = lastLetter(first, end);
        boolean asks = CharClass.isQuestionMark(text.charAt(last));
        lines++;
        prose += length >= SHORTEST_PROSE ? length : 0;
        boolean goesOn = open && Character.isLowerCase(text.charAt(first));
        paragraphs += length >= SHORTEST_PROSE && !goesOn ? 1 : 0;
        questions += asks ? 1 : 0;
        exchanges += asked && !asks && length >= SHORTEST_ANSWER ? 1 : 0;
        runIns += !asks && asksFirst(first, end) ? 1 : 0;
        boolean asking = asked;
        asked = asks;
        open = last == end - 1 && !asks && length >= SHORTEST_PROSE;
        if (name != 0 && (asks || length > LONGEST_NAME)) {
            named += repeats(name);
        }
        name = 0;
        boolean under = alone;
        alone = label(first, Math.min(end, first + LONGEST_LABEL)) && length <= LONGEST_NAME;
        // The name of who answers may have a line of its own.
        asked |= asking && alone && !under;
    }

    /** A row of stars and the minute of a recording are not of the talk. */
    private boolean hasLetter(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) || CharClass.isQuestionMark(c)) {
                return true;
            }
        }
        return false;
    }

    /** "And the port? It grows.": a question, and what is long enough to be its answer. */
    private boolean asksFirst(int start, int end) {
        if (nextMark < start) {
            int found = text.indexOf(mark, start);
            nextMark = found < 0 ? Integer.MAX_VALUE : found;
        }
        return nextMark - start <= LONGEST_RUN_IN_QUESTION && end - nextMark >= SHORTEST_ANSWER;
    }

    /** The spaces that pages are indented with. */
    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c >= '\u2000' && c <= '\u3000' && CharClass.isBlank(c) || c == '\uFEFF';
    }

    /** The place of the last letter, digit or question mark. */
    private int lastLetter(int start, int end) {
        int last = end - 1;
        while (last > start
                && !Character.isLetterOrDigit(text.charAt(last))
                && !CharClass.isQuestionMark(text.charAt(last))) {
            last--;
        }
        return last;
    }

    /** Counts the line if it opens with a label that came before, and then the first line that had it as well. Says whether there is a label. */
    private boolean label(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean tag = c == '.' && i - start <= LONGEST_TAG;
            // Behind figures alone the colon belongs to a time.
            if (hash != 0 && (c == ':' || c == '\uFF1A' || c == '|' || c == '\t' || tag || closes(start, c))) {
                labelled += repeats(hash);
                return true;
            }
            hash = Character.isLetter(c) ? hash * 31 + c : hash;
        }
        name = end - start <= LONGEST_NAME && isName(start, end) ? hash : 0;
        return name != 0;
    }

    private boolean closes(int start, char c) {
        return switch (text.charAt(start)) {
            case '[' -> c == ']';
            case '(' -> c == ')';
            case '<' -> c == '>';
            default -> false;
        };
    }

    /** How many lines more there are with a label that came before: the first time it comes again, that is two. */
    private int repeats(int hash) {
        int slot = Math.floorMod(hash, LABELS);
        int before = labels[slot];
        labels[slot] = (byte) Math.min(2, before + 1);
        return before == 0 ? 0 : before == 1 ? 2 : 1;
    }

    /** Words that all begin like names, and no mark of a sentence. */
    private boolean isName(int start, int end) {
        boolean first = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (first && Character.isLowerCase(c) || c == '.' && end - start > LONGEST_TAG || c == ',') {
                return false;
            }
            first = isSpace(c);
        }
        return true;
    }

    private boolean passes() {
        return asksInLines() || asksAheadInLines() || labelsItsLines() || isShortAndAsks() || asksInOneLine();
    }

    private boolean asksInLines() {
        return exchanges >= 2
                && exchanges * MOST_PARAGRAPHS >= paragraphs
                && (long) questions * LONGEST_ANSWER >= prose;
    }

    private boolean asksAheadInLines() {
        return runIns >= LEAST_RUN_IN
                && runIns * MOST_PARAGRAPHS_PER_RUN_IN >= paragraphs
                && (long) runIns * LONGEST_ANSWER >= prose;
    }

    private boolean labelsItsLines() {
        return labelled >= 3
                        && labelled * PARAGRAPHS_PER_LABEL >= paragraphs
                        && marks * PARAGRAPHS_PER_MARK >= Math.max(1, paragraphs)
                || named >= LEAST_NAMED
                        && named * PARAGRAPHS_PER_NAME >= paragraphs
                        && marks * PARAGRAPHS_PER_MARK >= paragraphs;
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
