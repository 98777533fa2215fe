package org.entretien.recognition.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entretien.recognition.segmentation.SegmentFeatures;

/** Marks statements that stand between two answers on a page where question and answer take turns line by line. */
final class AlternatingLines {
    private static final double MAX_EVEN_SHARE = 0.1;
    private static final int MIN_SINGLE_STRETCHES = 2;
    private static final double MIN_RATIO_OF_ANSWER = 1.5;
    private static final int MAX_TERSE_WORDS = 25;
    private static final long NOTES =
            LocalFeature.BIO.bit() | LocalFeature.AFTER_BIO.bit() | LocalFeature.REPEATS_ANOTHER.bit();
    private static final long TO_SOMEBODY = LocalFeature.ADDRESSES.bit() | LocalFeature.PROMPTS.bit();

    private final PlainQuestions questions;
    private final List<SegmentFeatures> lines;
    private final long[] cues;
    private final DialogueEnd end;

    AlternatingLines(PlainQuestions questions, List<SegmentFeatures> lines, long[] cues, DialogueEnd end) {
        this.questions = questions;
        this.lines = lines;
        this.cues = cues;
        this.end = end;
    }

    /**
     * Where one line answers each question, three lines between two questions are answer, question and answer: all such stretches of the page are
     * odd. Where answers have paragraphs, as many are even, and some of their lines are long.
     */
    void mark(long[] signs) {
        List<int[]> stretches = stretches();
        int single = 0;
        int even = 0;
        boolean terse = true;
        for (int[] stretch : stretches) {
            single += stretch.length == 1 ? 1 : 0;
            even += stretch.length % 2 == 0 ? 1 : 0;
            terse &= Arrays.stream(stretch).allMatch(i -> lines.get(i).words() <= MAX_TERSE_WORDS);
        }
        boolean inTurn = single >= MIN_SINGLE_STRETCHES;
        if (even > MAX_EVEN_SHARE * stretches.size() || !inTurn && !terse) {
            return;
        }
        for (int[] stretch : stretches) {
            for (int k = 1; stretch.length % 2 == 1 && k < stretch.length; k += 2) {
                if (mayAsk(stretch[k], stretch[k + 1], terse)) {
                    signs[stretch[k]] |= PageFeature.BETWEEN_TWO_ANSWERS.bit();
                }
            }
        }
    }

    private boolean mayAsk(int unit, int next, boolean terse) {
        int words = lines.get(unit).words();
        boolean statement = LocalFeature.STATEMENT.in(cues[unit]) && !LocalFeature.AFTER_COLON.in(cues[unit]);
        // A line in the questions.first() person that addresses no one else goes on answering.
        boolean itself = LocalFeature.FIRST_PERSON.in(cues[unit]) && (cues[unit] & TO_SOMEBODY) == 0;
        return statement
                && !itself
                && (terse
                        || words <= PlainQuestions.MAX_STATEMENT_WORDS
                                && lines.get(next).words() > MIN_RATIO_OF_ANSWER * words);
    }

    /** The units between two that ask, and behind the last one, without what belongs to the site. */
    private List<int[]> stretches() {
        List<int[]> stretches = new ArrayList<>();
        int last = end.lastAnswer();
        int[] open = new int[cues.length];
        int size = 0;
        boolean begun = false;
        for (int i = 0; i <= last; i++) {
            boolean asks = questions.isPlain(i)
                    || LocalFeature.PROMPTS.in(cues[i]) && lines.get(i).words() <= PlainQuestions.MAX_STATEMENT_WORDS;
            if (!asks && (cues[i] & (PlainQuestions.FURNITURE | NOTES)) == 0) {
                open[size++] = i;
            }
            if (asks || i == last) {
                if (begun && size > 0) {
                    stretches.add(Arrays.copyOf(open, size));
                }
                begun |= asks;
                size = 0;
            }
        }
        return stretches;
    }
}
