package org.entretien.recognition.sequence;

import java.util.Arrays;
import org.entretien.recognition.features.LocalFeature;
import org.entretien.recognition.features.Observations;
import org.entretien.recognition.features.PageFeature;
import org.entretien.recognition.features.State;
import org.entretien.recognition.features.TurnPattern;

/** How well each state explains a unit by itself: the sum of the weights of its cues. */
public final class Emissions {
    private static final LocalFeature[] CUES = LocalFeature.values();
    private static final PageFeature[] SIGNS = PageFeature.values();
    private static final State[] STATES = State.values();

    private static final double MANY_PARAGRAPHS = 4.5;
    private static final double MOSTLY_SINGLE = 0.85;
    private static final double HALF = 0.5;

    private final double[][] table = new double[CUES.length][STATES.length];
    private final double[][] signs = new double[SIGNS.length][STATES.length];

    public Emissions(TurnPattern rhythm) {
        for (LocalFeature cue : CUES) {
            for (State state : STATES) {
                table[cue.ordinal()][state.ordinal()] = cue.weight(state) + zone(cue, state);
            }
        }
        for (PageFeature sign : SIGNS) {
            for (State state : STATES) {
                signs[sign.ordinal()][state.ordinal()] = sign.weight(state);
            }
        }
        // Where answers have many paragraphs, a plain statement is one of them.
        table[LocalFeature.NO_SIGN_OF_QUESTION.ordinal()][State.Q.ordinal()] -=
                MANY_PARAGRAPHS * Math.max(0, MOSTLY_SINGLE - rhythm.singleParagraphs());
        scale(table[LocalFeature.VALLEY.ordinal()], rhythm.alternation());
        scale(table[LocalFeature.BEFORE_ANSWER_OPENING.ordinal()], rhythm.alternation());
        // Where question and answer take turns line by line, a statement between two answers is a question all the
        // same.
        scale(signs[PageFeature.STATEMENT_AMONG_QUESTIONS.ordinal()], 1 - rhythm.alternation());
        scale(signs[PageFeature.BEFORE_FIRST_QUESTION.ordinal()], 1 - HALF * rhythm.alternation());
    }

    private static void scale(double[] weights, double factor) {
        for (int state = 0; state < weights.length; state++) {
            weights[state] *= factor;
        }
    }

    /** Some lines stand before or after the interview, not within it. */
    private static double zone(LocalFeature cue, State state) {
        return switch (cue) {
            case DATELINE, ANNOUNCES, FIRST_UNIT, BEFORE_DATELINE -> state == State.PRE ? 1.5 : 0;
            case TICKER -> state == State.PRE ? 3 : 0;
            case COMMENTS, SOURCE -> state == State.POST ? 4 : 0;
            case PAYWALL -> state == State.POST ? 1.5 : 0;
            // What leads to the interview is prose as well.
            case PROSE -> state == State.PRE ? 0.8 : 0;
            case VERY_LONG -> state == State.PRE ? 0.6 : 0;
            default -> 0;
        };
    }

    public void of(Observations page, int unit, double[] into) {
        Arrays.fill(into, 0);
        add(table, page.cues()[unit], into);
        add(signs, page.signs()[unit], into);
    }

    /** Where every turn carries a label, a unit without one says nothing of who speaks: it is the speaker of the unit before. */
    public static void equaliseTurns(double[] emission) {
        double mean = (emission[State.Q.ordinal()] + emission[State.A.ordinal()]) / 2;
        emission[State.Q.ordinal()] = mean;
        emission[State.A.ordinal()] = mean;
    }

    /** Adds what speaks against a unit being said. */
    static void leaveOut(double unsaid, double[] emission) {
        for (State state : STATES) {
            emission[state.ordinal()] += state.isTurn() ? 0 : unsaid;
        }
    }

    private static void add(double[][] table, long set, double[] into) {
        for (long rest = set; rest != 0; rest &= rest - 1) {
            double[] row = table[Long.numberOfTrailingZeros(rest)];
            for (int state = 0; state < into.length; state++) {
                into[state] += row[state];
            }
        }
    }
}
