package org.entretien.recognition.features;

import java.util.List;
import java.util.stream.IntStream;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.speakers.CapitalisedNames;
import org.entretien.recognition.speakers.Labels;

/**
 * Looks over the whole page and tells where each unit stands: before the first question, among the answers, behind the last of them. What a
 * question looks like, and how long an answer is, the page itself tells.
 */
public final class PageFeatureExtractor {
    private static final int MAX_HEADING_WORDS = 12;
    private static final int MAX_HEAD_LINES = 3;
    /** A speaker who asks back talks longer than the question that was put to them: words of the one per word of the other. */
    private static final double MIN_RATIO_OF_ASKED_BACK = 1.5;

    private static final double MIN_RATIO_OF_LONGEST = 2.5;
    private static final int MAX_TERSE_WORDS = 25;
    private static final int MAX_QUOTE_WORDS = 22;
    private static final long ASKING = LocalFeature.ENDS_IN_QUESTION.bit()
            | LocalFeature.HOLDS_QUESTION.bit()
            | LocalFeature.OPENS_QUESTION.bit()
            | LocalFeature.PROMPTS.bit()
            | LocalFeature.ADDRESSES.bit()
            | LocalFeature.HOSTING.bit()
            | PlainQuestions.EVIDENT_TURN;

    private final CharSequence text;
    private final List<SegmentFeatures> lines;
    private final Labels labels;
    private final long[] cues;
    private final PlainQuestions questions;

    public PageFeatureExtractor(CharSequence text, List<SegmentFeatures> lines, Labels labels, long[] cues) {
        this.text = text;
        this.lines = lines;
        this.labels = labels;
        this.cues = cues;
        this.questions = new PlainQuestions(text, lines, labels, cues);
    }

    public long[] signs() {
        long[] signs = new long[cues.length];
        CapitalisedNames guest = CapitalisedNames.of(text, head());
        for (int i = 0; i < signs.length; i++) {
            signs[i] = before(i, guest) | asking(i) | among(i);
        }
        DialogueEnd end = new DialogueEnd(questions, lines, labels, cues);
        end.markEnd(signs);
        end.markFarewell(signs);
        markPullQuotes(signs);
        markComments(signs);
        new AlternatingLines(questions, lines, cues, end).mark(signs);
        return signs;
    }

    private static long when(boolean condition, PageFeature sign) {
        return condition ? sign.bit() : 0;
    }

    private long before(int i, CapitalisedNames guest) {
        boolean early =
                questions.asksPlainly() && i < questions.first() && (cues[i] & PlainQuestions.EVIDENT_TURN) == 0;
        boolean about = !LocalFeature.ENDS_IN_QUESTION.in(cues[i])
                && (cues[i] & PlainQuestions.EVIDENT_TURN) == 0
                && guest.isNamedIn(text, lines.get(i));
        return when(early, PageFeature.BEFORE_FIRST_QUESTION) | when(about, PageFeature.ABOUT_THE_GUEST);
    }

    private long asking(int i) {
        long cue = cues[i];
        boolean asks = LocalFeature.ENDS_IN_QUESTION.in(cue) && (cue & PlainQuestions.EVIDENT_TURN) == 0;
        boolean itself = asks && LocalFeature.FIRST_PERSON.in(cue) && !LocalFeature.ADDRESSES.in(cue);
        int words = lines.get(i).words();
        boolean longest = asks
                && questions.asksPlainly()
                && words > (itself ? MAX_TERSE_WORDS : PlainQuestions.MAX_QUESTION_WORDS)
                && words > MIN_RATIO_OF_LONGEST * questions.usualLength();
        boolean back = asks
                && i > 0
                && i - 1 >= questions.first()
                && questions.first() >= 0
                && isAsked(i - 1)
                && words > MIN_RATIO_OF_ASKED_BACK * lines.get(i - 1).words()
                && questions.hasSentenceBefore(i);
        return when(questions.asksPlainly() && (cue & ASKING) == 0, PageFeature.STATEMENT_AMONG_QUESTIONS)
                | when(back, PageFeature.ASKS_BACK)
                | when(itself, PageFeature.ASKS_ITSELF)
                | when(longest, PageFeature.LONGEST_QUESTION);
    }

    private long among(int i) {
        SegmentFeatures line = lines.get(i);
        boolean heading = i > questions.first()
                && labels.throughout()
                && labels.of(i).isEmpty()
                && i + 1 < lines.size()
                && labels.of(i + 1).isPresent()
                && LocalFeature.HEADING_LIKE.in(cues[i])
                && line.words() <= MAX_HEADING_WORDS;
        return when(heading, PageFeature.HEADING_AMONG_LABELS) | when(isOneOfList(i), PageFeature.ONE_OF_A_LIST);
    }

    /** Lines that each begin with a name and a colon, which are no labels, are entries of a list. */
    private boolean isOneOfList(int i) {
        return isItem(i) && (i > 0 && isItem(i - 1) || i + 1 < lines.size() && isItem(i + 1));
    }

    private boolean isItem(int i) {
        SegmentFeatures line = lines.get(i);
        return line.prefix().hasLabel()
                        && labels.of(i).isEmpty()
                        && (cues[i] & (PlainQuestions.EVIDENT_TURN | PlainQuestions.FURNITURE)) == 0
                || line.hasMark() && (cues[i] & (PlainQuestions.EVIDENT_TURN | PlainQuestions.FURNITURE)) == 0;
    }

    /** A question; or a short statement to somebody that does not answer a question itself. */
    private boolean isAsked(int i) {
        long cue = cues[i];
        boolean answers = LocalFeature.FIRST_PERSON.in(cue)
                || LocalFeature.OPENS_ANSWER.in(cue)
                || i > 0 && questions.isPlain(i - 1);
        boolean prompts =
                LocalFeature.PROMPTS.in(cue) || LocalFeature.ADDRESSES.in(cue) && LocalFeature.STATEMENT.in(cue);
        return (cue & PlainQuestions.FURNITURE) == 0
                && (LocalFeature.ENDS_IN_QUESTION.in(cue)
                        || prompts && !answers && lines.get(i).words() <= PlainQuestions.MAX_STATEMENT_WORDS);
    }

    /** The questions.first() lines, before anybody asks. */
    private List<SegmentFeatures> head() {
        return IntStream.range(0, Math.min(MAX_HEAD_LINES, Math.max(0, questions.first())))
                .filter(i -> lines.get(i).words() <= PlainQuestions.MAX_QUESTION_WORDS
                        && (cues[i] & PlainQuestions.FURNITURE) == 0)
                .mapToObj(lines::get)
                .toList();
    }

    private void markPullQuotes(long[] signs) {
        int beside = 0;
        int answers = 0;
        boolean[] quotes = new boolean[cues.length];
        for (int i = 1; i + 1 < cues.length; i++) {
            boolean quoted = LocalFeature.QUOTED.in(cues[i])
                    && labels.of(i).isEmpty()
                    && !lines.get(i).hasMark();
            boolean more = !questions.isPlain(i + 1)
                    && !LocalFeature.QUOTED.in(cues[i + 1])
                    && (cues[i + 1] & PlainQuestions.FURNITURE) == 0
                    && lines.get(i + 1).words() > lines.get(i).words();
            quotes[i] = quoted
                    && more
                    && lines.get(i).words() <= MAX_QUOTE_WORDS
                    && !lines.get(i).is(Shape.ENDS_IN_QUESTION);
            beside += quotes[i] ? 1 : 0;
            answers += quoted && !more && questions.isPlain(i - 1) ? 1 : 0;
        }
        for (int i = 1; i < cues.length && answers < beside; i++) {
            signs[i] |= when(quotes[i], PageFeature.PULL_QUOTE);
        }
    }

    private void markComments(long[] signs) {
        for (int i = questions.comments() + 1; i < signs.length; i++) {
            signs[i] |= when(!questions.isTurn(i), PageFeature.AMONG_COMMENTS);
        }
    }
}
