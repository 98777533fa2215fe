package org.entretien.recognition.sequence;

import static org.entretien.recognition.features.State.A;
import static org.entretien.recognition.features.State.NA;
import static org.entretien.recognition.features.State.NQ;
import static org.entretien.recognition.features.State.POST;
import static org.entretien.recognition.features.State.PRE;
import static org.entretien.recognition.features.State.Q;
import static org.entretien.recognition.features.State.S;

import java.util.Arrays;
import org.entretien.recognition.features.LocalFeature;
import org.entretien.recognition.features.State;
import org.entretien.recognition.features.TurnPattern;

/** How likely one state follows another on a page, as log weights. What is not listed cannot happen. */
public final class Transitions {
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double SPEAKER_WITHOUT_LABEL = -14;
    private static final double TWO_MARKED_IN_A_ROW = -4;
    private static final double[] START = start();

    private final TurnPattern rhythm;
    private final Lattice.Steps[] tables = new Lattice.Steps[Context.values().length];

    /** What the steps into a unit depend on. */
    public enum Context {
        /** Nothing in particular. */
        PLAIN,
        /** Every turn carries a label, this unit none. */
        LABELLED,
        /** Both sides carry the same mark, this unit too. */
        MARKED,
        /** The unit goes on in the block of the one before. */
        SENTENCE
    }

    public Transitions(TurnPattern rhythm, Weights weights) {
        this.rhythm = rhythm;
        add(Context.PLAIN, plain(rhythm), weights);
        add(Context.LABELLED, labelled(), weights);
        add(Context.MARKED, marked(), weights);
        add(Context.SENTENCE, sentence(), weights);
    }

    private void add(Context context, double[][] logs, Weights weights) {
        tables[context.ordinal()] = Lattice.Steps.of(weights.with(context, rhythm, logs));
    }

    private static double[][] plain(TurnPattern rhythm) {
        double[][] t = new double[State.COUNT][State.COUNT];
        for (double[] row : t) {
            Arrays.fill(row, NEVER);
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
        // Where answers mostly have one paragraph, the line after an answer is rather a question.
        set(t, A, A, between(-0.1, -1.6, rhythm.singleParagraphs()));
        set(t, A, Q, between(-1.8, -0.25, rhythm.singleParagraphs()));
        set(t, A, NA, -2.4);
        set(t, A, S, -1.6);
        set(t, A, POST, -2.0);
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
        // A long menu within the page looks like its end until a labelled turn follows.
        set(t, POST, Q, -7);
        return t;
    }

    private static double between(double few, double many, double share) {
        return few + (many - few) * share;
    }

    /** Where every turn carries its speaker's label, a unit without one goes on with what was being said. */
    private double[][] labelled() {
        double[][] t = plain(rhythm);
        set(t, Q, A, SPEAKER_WITHOUT_LABEL);
        set(t, A, Q, SPEAKER_WITHOUT_LABEL);
        set(t, Q, Q, 0);
        set(t, A, A, 0);
        set(t, S, A, -0.5);
        set(t, NA, A, -0.3);
        return t;
    }

    /** Where both sides carry the same mark, two marked units in a row are two speakers. */
    private double[][] marked() {
        double[][] t = plain(rhythm);
        set(t, Q, Q, TWO_MARKED_IN_A_ROW);
        set(t, A, A, TWO_MARKED_IN_A_ROW);
        set(t, A, Q, -0.25);
        return t;
    }

    /** Within a block, most sentences go on with what was being said. */
    private double[][] sentence() {
        double[][] t = plain(rhythm);
        set(t, PRE, Q, -2.0);
        set(t, Q, Q, -0.9);
        set(t, A, A, -0.05);
        set(t, A, Q, -2.2);
        set(t, A, S, -5);
        set(t, A, NA, -5);
        return t;
    }

    private static double[] start() {
        double[] start = new double[State.COUNT];
        Arrays.fill(start, NEVER);
        start[PRE.ordinal()] = 0;
        start[Q.ordinal()] = -1.2;
        start[A.ordinal()] = -7;
        start[S.ordinal()] = -3;
        return start;
    }

    private static void set(double[][] t, State from, State to, double weight) {
        t[from.ordinal()][to.ordinal()] = weight;
    }

    /** {@return the weights of the states of the first unit} */
    public static double[] first() {
        return START.clone();
    }

    /** {@return the weights by state before and state after} @param cues of the unit after */
    public Lattice.Steps into(long cues) {
        return tables[context(cues).ordinal()];
    }

    /** {@return what the steps into a unit depend on} @param cues of the unit */
    public Context context(long cues) {
        if (rhythm.labelsThroughout() && !LocalFeature.isLabelled(cues) && !LocalFeature.isMarked(cues)) {
            return Context.LABELLED;
        }
        if (LocalFeature.CONTINUES_BLOCK.in(cues)) {
            return Context.SENTENCE;
        }
        return LocalFeature.MARKED_TURN.in(cues) ? Context.MARKED : Context.PLAIN;
    }
}
