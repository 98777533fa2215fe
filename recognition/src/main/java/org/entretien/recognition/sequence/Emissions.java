package org.entretien.recognition.sequence;

/** How well each state explains a unit by itself: the sum of the weights of its cues. */
final class Emissions {
    private static final Cue[] CUES = Cue.values();
    private static final State[] STATES = State.values();

    private static final double MANY_PARAGRAPHS = 4.5;
    private static final double MOSTLY_SINGLE = 0.85;

    private final double[][] table = new double[CUES.length][STATES.length];

    Emissions(Weights weights, Rhythm rhythm) {
        for (Cue cue : CUES) {
            for (State state : STATES) {
                table[cue.ordinal()][state.ordinal()] = weights.of(cue, state) + zone(cue, state);
            }
        }
        // Where answers have many paragraphs, a plain statement is one of them.
        table[Cue.NO_SIGN_OF_QUESTION.ordinal()][State.Q.ordinal()] -=
                MANY_PARAGRAPHS * Math.max(0, MOSTLY_SINGLE - rhythm.singleParagraphs());
        scale(Cue.VALLEY, rhythm.alternation());
        scale(Cue.BEFORE_ANSWER_OPENING, rhythm.alternation());
    }

    private void scale(Cue cue, double factor) {
        for (int state = 0; state < STATES.length; state++) {
            table[cue.ordinal()][state] *= factor;
        }
    }

    /** Some lines stand before or after the interview, not amid it. */
    private static double zone(Cue cue, State state) {
        return switch (cue) {
            case DATELINE, ANNOUNCES, FIRST_UNIT, BEFORE_DATELINE -> state == State.PRE ? 1.5 : 0;
            case TICKER -> state == State.PRE ? 3 : 0;
            case COMMENTS, SOURCE -> state == State.POST ? 4 : 0;
            case PAYWALL -> state == State.POST ? 1.5 : 0;
            case PROSE -> state == State.PRE ? 0.4 : 0;
            default -> 0;
        };
    }

    void of(long cues, double[] into) {
        java.util.Arrays.fill(into, 0);
        for (long rest = cues; rest != 0; rest &= rest - 1) {
            double[] row = table[Long.numberOfTrailingZeros(rest)];
            for (int state = 0; state < into.length; state++) {
                into[state] += row[state];
            }
        }
    }
}
