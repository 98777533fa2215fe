package org.entretien.recognition.features;

import java.util.Arrays;
import java.util.List;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.speakers.Labels;
import org.entretien.recognition.text.CharClass;

/**
 * Says which lines of a page ask plainly, where the first of them stands, how long they usually are, and where the comments of readers begin: what
 * the page features are measured by.
 */
final class PlainQuestions {
    /** So many questions make a page that asks plainly. */
    private static final int MIN_QUESTIONS = 3;

    static final int MAX_QUESTION_WORDS = 45;
    private static final int MIN_SENTENCE_CHARS = 3;
    private static final char IDEOGRAPHIC_STOP = '\u3002';
    /** Comments stand behind the text, not in front of it. */
    private static final double MIN_PLACE_OF_COMMENTS = 0.6;

    static final int MAX_STATEMENT_WORDS = 20;
    static final long EVIDENT_QUESTION = LocalFeature.TAGGED_QUESTION.bit()
            | LocalFeature.LABELLED_ASKER.bit()
            | LocalFeature.NUMBERED_QUESTION.bit()
            | LocalFeature.MARKED_QUESTION.bit()
            | LocalFeature.STYLED_QUESTION.bit()
            | LocalFeature.PROFILE_QUESTION.bit()
            | LocalFeature.BEFORE_LABELLED_ANSWER.bit();
    static final long EVIDENT_TURN = EVIDENT_QUESTION
            | LocalFeature.TAGGED_ANSWER.bit()
            | LocalFeature.LABELLED_ANSWERER.bit()
            | LocalFeature.MARKED_ANSWER.bit()
            | LocalFeature.MARKED_TURN.bit()
            | LocalFeature.PROFILE_ANSWER.bit();
    static final long FURNITURE = LocalFeature.TICKER.bit()
            | LocalFeature.SITE.bit()
            | LocalFeature.SOURCE.bit()
            | LocalFeature.COMMENTS.bit()
            | LocalFeature.READ_ALSO.bit()
            | LocalFeature.CREDIT.bit()
            | LocalFeature.PAYWALL.bit()
            | LocalFeature.RULE.bit()
            | LocalFeature.ADDRESS_LINE.bit()
            | LocalFeature.PROFILE_OTHER.bit();

    private final CharSequence text;
    private final List<SegmentFeatures> lines;
    private final Labels labels;
    private final long[] cues;
    private final boolean[] plain;
    private final int first;
    private final boolean asksPlainly;
    private final double usualLength;
    private final int comments;

    PlainQuestions(CharSequence text, List<SegmentFeatures> lines, Labels labels, long[] cues) {
        this.text = text;
        this.lines = lines;
        this.labels = labels;
        this.cues = cues;
        this.plain = new boolean[cues.length];
        int questions = 0;
        int found = -1;
        int[] lengths = new int[cues.length];
        for (int i = 0; i < cues.length; i++) {
            plain[i] = isPlainQuestion(i);
            if (plain[i]) {
                found = found < 0 || found == i - 1 && isLede(found) ? i : found;
                lengths[questions++] = lines.get(i).words();
            }
        }
        first = found;
        asksPlainly = questions >= MIN_QUESTIONS;
        usualLength = median(lengths, questions);
        comments = commentsFrom();
    }

    /** {@return whether a line asks plainly} @param i its index */
    boolean isPlain(int i) {
        return plain[i];
    }

    /** {@return the first line that asks plainly; -1 where none does} */
    int first() {
        return first;
    }

    /** {@return whether so many lines ask plainly that a statement among them stands out} */
    boolean asksPlainly() {
        return asksPlainly;
    }

    /** {@return the median of the words of a plain question; 0 where there is none} */
    double usualLength() {
        return usualLength;
    }

    /** {@return where the comments of readers begin; the number of lines where there are none} */
    int comments() {
        return comments;
    }

    /** "Ada Brun sails alone. What drives her?": the introduction may ask, too, but addresses no one; the first question follows. */
    private boolean isLede(int i) {
        long cue = cues[i];
        return (cue & (EVIDENT_TURN | LocalFeature.ADDRESSES.bit() | LocalFeature.PROMPTS.bit())) == 0
                && hasSentenceBefore(i);
    }

    /** Whether something is said in the line before its last sentence. */
    boolean hasSentenceBefore(int i) {
        int start = lines.get(i).unit().start();
        int stop = lines.get(i).unit().end() - 1;
        while (stop > start
                && (CharClass.isQuestionMark(text.charAt(stop)) || CharClass.isClosing(text.charAt(stop)))) {
            stop--;
        }
        for (int c = start + MIN_SENTENCE_CHARS; c < stop; c++) {
            if (CharClass.isSentenceEnd(text.charAt(c)) && CharClass.isBlank(text.charAt(c + 1))
                    || text.charAt(c) == IDEOGRAPHIC_STOP) {
                return true;
            }
        }
        return false;
    }

    /** Where the comments of readers begin; the end of the page when there are none. */
    private int commentsFrom() {
        for (int i = (int) (MIN_PLACE_OF_COMMENTS * cues.length); i < cues.length; i++) {
            if (LocalFeature.COMMENTS.in(cues[i])) {
                return i;
            }
        }
        return cues.length;
    }

    /** Whether somebody speaks who has done so before the comments. */
    boolean isTurn(int i) {
        boolean reader = i > comments
                && labels.of(i).filter(voice -> voice.firstUnit() > comments).isPresent();
        return (cues[i] & EVIDENT_TURN) != 0 && !reader;
    }

    private boolean isPlainQuestion(int i) {
        boolean asks = LocalFeature.ENDS_IN_QUESTION.in(cues[i])
                && i > 0
                && lines.get(i).words() <= MAX_QUESTION_WORDS
                && (cues[i] & FURNITURE) == 0;
        // "Tell us about yourself.", and a paragraph about it.
        boolean prompts = i > 0
                && i + 1 < lines.size()
                && LocalFeature.PROMPTS.in(cues[i])
                && LocalFeature.ADDRESSES.in(cues[i])
                && LocalFeature.STATEMENT.in(cues[i])
                && lines.get(i).words() <= MAX_STATEMENT_WORDS
                && lines.get(i + 1).words() > 2 * lines.get(i).words();
        return asks || prompts || (cues[i] & EVIDENT_QUESTION) != 0;
    }

    static double median(int[] values, int count) {
        int[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[count / 2];
    }
}
