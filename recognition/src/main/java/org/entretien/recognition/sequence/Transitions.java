package org.entretien.recognition.sequence;

import static org.entretien.recognition.sequence.State.A;
import static org.entretien.recognition.sequence.State.NA;
import static org.entretien.recognition.sequence.State.NQ;
import static org.entretien.recognition.sequence.State.POST;
import static org.entretien.recognition.sequence.State.PRE;
import static org.entretien.recognition.sequence.State.Q;
import static org.entretien.recognition.sequence.State.S;

/** How likely one state follows another, as log weights. What is not listed cannot happen. */
final class Transitions {
    static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double NO_SPEAKER_WITHOUT_MARK = -5;
    private static final double TWO_MARKED_IN_A_ROW = -4;

    private static final double[][] PLAIN = plain();
    private static final double[][] LABELLED = labelled();
    private static final double[][] MARKED = marked();
    private static final double[] START = start();

    private Transitions() {}

    private static double[][] plain() {
        double[][] t = new double[State.COUNT][State.COUNT];
        for (double[] row : t) {
            java.util.Arrays.fill(row, NEVER);
        }
        set(t, PRE, PRE, -0.1);
        set(t, PRE, Q, -0.7);
        set(t, PRE, A, -6);
        set(t, PRE, S, -3);
        set(t, Q, A, -0.05);
        set(t, Q, Q, -3.0);
        set(t, Q, NQ, -1.5);
        set(t, Q, S, -5);
        set(t, Q, POST, -4);
        set(t, NQ, A, -0.1);
        set(t, NQ, NQ, -1.5);
        set(t, NQ, Q, -4);
        set(t, A, A, -0.6);
        set(t, A, Q, -0.25);
        set(t, A, NA, -2.2);
        set(t, A, S, -1.4);
        set(t, A, POST, -1.8);
        set(t, NA, A, -1.5);
        set(t, NA, NA, -1.2);
        set(t, NA, Q, -0.3);
        set(t, NA, S, -1.5);
        set(t, NA, POST, -2.5);
        set(t, S, Q, -0.2);
        set(t, S, A, -2.2);
        set(t, S, S, -2.5);
        set(t, S, NA, -3);
        set(t, POST, POST, -0.05);
        return t;
    }

    /** Where every turn carries its speaker's label, a unit without one goes on with what was being said. */
    private static double[][] labelled() {
        double[][] t = plain();
        set(t, Q, A, NO_SPEAKER_WITHOUT_MARK);
        set(t, A, Q, NO_SPEAKER_WITHOUT_MARK);
        set(t, Q, Q, 0);
        set(t, A, A, 0);
        return t;
    }

    /** Where both sides carry the same mark, two marked units in a row are two speakers. */
    private static double[][] marked() {
        double[][] t = plain();
        set(t, Q, Q, TWO_MARKED_IN_A_ROW);
        set(t, A, A, TWO_MARKED_IN_A_ROW);
        return t;
    }

    private static double[] start() {
        double[] start = new double[State.COUNT];
        java.util.Arrays.fill(start, NEVER);
        start[PRE.ordinal()] = 0;
        start[Q.ordinal()] = -1.2;
        start[A.ordinal()] = -7;
        start[S.ordinal()] = -3;
        return start;
    }

    private static void set(double[][] t, State from, State to, double weight) {
        t[from.ordinal()][to.ordinal()] = weight;
    }

    static double[] start0() {
        return START;
    }

    /** {@return the weights by state before and state after} @param cues of the unit after @param labelsThroughout whether every turn is labelled */
    static double[][] into(long cues, boolean labelsThroughout) {
        boolean labelled = Cue.LABELLED_ASKER.in(cues)
                || Cue.LABELLED_ANSWERER.in(cues)
                || Cue.TAGGED_QUESTION.in(cues)
                || Cue.TAGGED_ANSWER.in(cues)
                || Cue.AFTER_LONE_ANSWERER.in(cues)
                || Cue.AFTER_LONE_ASKER.in(cues);
        if (labelsThroughout && !labelled) {
            return LABELLED;
        }
        return Cue.MARKED_TURN.in(cues) ? MARKED : PLAIN;
    }
}
