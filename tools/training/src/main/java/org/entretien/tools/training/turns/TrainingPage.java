package org.entretien.tools.training.turns;

import java.util.List;
import java.util.Optional;
import org.entretien.recognition.assembly.RecognitionPipeline;
import org.entretien.recognition.features.LocalFeature;
import org.entretien.recognition.features.State;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.sequence.PageAnalysis;
import org.entretien.recognition.sequence.Weights;
import org.entretien.recognition.text.Segment;
import org.entretien.spi.ParseContext;

/** Makes of a marked page what the weights are trained on: what is noticed of each unit, and the states that it may have. */
final class TrainingPage {
    private static final int ANY_TURN = bit(State.Q) | bit(State.A);
    private static final long ASKS = LocalFeature.TAGGED_QUESTION.bit() | LocalFeature.LABELLED_ASKER.bit();
    private static final long ANSWERS = LocalFeature.TAGGED_ANSWER.bit() | LocalFeature.LABELLED_ANSWERER.bit();
    private static final double MOSTLY_RIGHT = 0.05;
    private static final RecognitionPipeline RULES = new RecognitionPipeline(Weights.none());

    private TrainingPage() {}

    /** {@return what a page teaches; empty when its labels are given to the wrong sides, which weights cannot mend} */
    static Optional<Example> of(GoldInterview gold, double weight) {
        PageAnalysis analysis = RULES.analysis(gold.page(), ParseContext.standalone(gold.id()));
        int[] states = states(analysis, gold);
        return isContrary(analysis.observations().cues(), states)
                ? Optional.empty()
                : Optional.of(new Example(analysis.observations(), states, weight));
    }

    private static boolean isContrary(long[] cues, int[] states) {
        int labelled = 0;
        int contrary = 0;
        for (int i = 0; i < cues.length; i++) {
            boolean asks = (cues[i] & ASKS) != 0;
            boolean answers = (cues[i] & ANSWERS) != 0;
            labelled += asks || answers ? 1 : 0;
            contrary += asks && states[i] == bit(State.A) || answers && states[i] == bit(State.Q) ? 1 : 0;
        }
        return contrary > MOSTLY_RIGHT * labelled;
    }

    private static int bit(State state) {
        return 1 << state.ordinal();
    }

    private static int[] states(PageAnalysis analysis, GoldInterview gold) {
        int[] turnAt = gold.turnAt();
        List<Optional<State>> parts = gold.parts();
        int[] states = new int[analysis.size()];
        int first = analysis.size();
        int last = -1;
        for (int i = 0; i < states.length; i++) {
            states[i] = spoken(analysis.line(i), turnAt, parts);
            if (states[i] != 0) {
                first = Math.min(first, i);
                last = i;
            }
        }
        int speaker = 0;
        for (int i = 0; i < states.length; i++) {
            if (states[i] != 0) {
                speaker = states[i];
            } else if (i < first) {
                states[i] = bit(State.PRE) | bit(State.S);
            } else if (i > last) {
                states[i] = bit(State.POST);
            } else {
                states[i] = bit(State.S) | (speaker == bit(State.Q) ? bit(State.NQ) : bit(State.NA));
            }
        }
        return states;
    }

    /** The states of a unit that belongs to a turn; 0 for other units. */
    private static int spoken(SegmentFeatures line, int[] turnAt, List<Optional<State>> parts) {
        Segment unit = line.unit();
        int[] counts = new int[State.values().length];
        int nobody = 0;
        int start = Math.min(
                unit.end() - 1,
                line.prefix().hasLabel()
                        ? line.prefix().afterLabel()
                        : line.prefix().afterSymbol());
        for (int i = Math.max(unit.start(), start); i < unit.end(); i++) {
            int turn = turnAt[i];
            if (turn == GoldInterview.NOBODY) {
                nobody++;
            } else {
                counts[parts.get(turn).orElse(State.A).ordinal()]++;
            }
        }
        int questions = counts[State.Q.ordinal()];
        int answers = counts[State.A.ordinal()];
        if (nobody > questions + answers) {
            return 0;
        }
        boolean mixed = Math.min(questions, answers) * 10 > questions + answers;
        return mixed ? ANY_TURN : questions > answers ? bit(State.Q) : bit(State.A);
    }
}
