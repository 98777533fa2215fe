package org.entretien.tools.training.turns;

import java.util.function.Function;
import org.entretien.recognition.features.Observations;
import org.entretien.recognition.features.State;
import org.entretien.recognition.sequence.Decoder;
import org.entretien.recognition.sequence.Emissions;
import org.entretien.recognition.sequence.Lattice;
import org.entretien.recognition.sequence.Transitions;
import org.entretien.recognition.sequence.Weights;

/** Paths through a page, for comparing what decides on them. */
public final class Chains {
    private static final double NEVER = -1e9;

    private Chains() {}

    /** {@return the best state of each unit} @param page what was noticed on it @param weights that are added to the rules */
    public static int[] decode(Observations page, Weights weights) {
        return Decoder.lattice(page, weights).viterbi();
    }

    /** The likeliest states by the rules among those that each unit may have. */
    static int[] allowed(Example example) {
        Observations page = example.page();
        double[][] emissions = new double[page.size()][Lattice.N];
        Lattice.Steps[] steps = new Lattice.Steps[page.size()];
        Emissions rules = new Emissions(page.rhythm());
        Transitions transitions = new Transitions(page.rhythm(), Weights.none());
        for (int i = 0; i < emissions.length; i++) {
            rules.of(page, i, emissions[i]);
            for (int state = 0; state < Lattice.N; state++) {
                emissions[i][state] += (example.states()[i] >> state & 1) != 0 ? 0 : NEVER;
            }
            steps[i] = transitions.into(page.cues()[i]);
        }
        return new Lattice(emissions, steps, Transitions.first()).viterbi();
    }

    /** {@return of the units of a page the share that has the right one of question, answer and neither} @param example the page @param decode what decides */
    public static double right(Example example, Function<Observations, int[]> decode) {
        int[] path = decode.apply(example.page());
        int right = 0;
        for (int i = 0; i < path.length; i++) {
            int speaks = 1 << State.Q.ordinal() | 1 << State.A.ordinal();
            int allowed = example.states()[i];
            boolean speech = (1 << path[i] & speaks) != 0;
            right += speech ? allowed >> path[i] & 1 : (allowed & speaks) == 0 ? 1 : 0;
        }
        return right / (double) path.length;
    }
}
