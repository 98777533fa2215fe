package org.entretien.recognition.sequence;

/**
 * Trained weights that are added to the rules, by cue and state.
 *
 * <p>Without any, the rules alone decide.
 */
public final class Weights {
    private static final Weights NONE = new Weights(new double[Cue.values().length][State.COUNT]);

    private final double[][] byCue;

    private Weights(double[][] byCue) {
        this.byCue = byCue;
    }

    /** {@return no weights: the rules} */
    public static Weights none() {
        return NONE;
    }

    double of(Cue cue, State state) {
        return cue.weight(state) + byCue[cue.ordinal()][state.ordinal()];
    }
}
