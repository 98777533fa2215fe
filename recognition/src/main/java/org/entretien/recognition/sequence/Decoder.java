package org.entretien.recognition.sequence;

import java.util.ArrayList;
import java.util.List;
import org.entretien.recognition.features.Features;
import org.entretien.recognition.features.Observations;
import org.entretien.recognition.features.State;

/** Finds the likeliest order of states for the units of a page, and how sure each is. Linear in the units. */
public final class Decoder {
    private static final State[] STATES = State.values();

    private final Weights weights;

    /** A decoder. @param weights trained ones, or none */
    public Decoder(Weights weights) {
        this.weights = weights;
    }

    /**
     * The likeliest path.
     *
     * @param path a state a unit
     * @param confidence a posterior probability a unit
     * @param links how likely the state of a unit is once that of the unit before is right
     * @param calibration how far such numbers are to be believed
     */
    public record Path(List<State> path, float[] confidence, float[] links, Calibration calibration) {
        /** {@return how likely a turn is right, its beginning and its end as well} @param first its first unit @param last its last one */
        public double turnConfidence(int first, int last) {
            double sure = first == 0 ? confidence[0] : confidence[first - 1] * links[first];
            for (int i = first + 1; i <= Math.min(last + 1, links.length - 1); i++) {
                sure *= links[i];
            }
            return calibration.of(sure);
        }
    }

    /** {@return the likeliest states of the units} @param page what was noticed on it */
    public Path decode(Observations page) {
        if (page.size() == 0) {
            return new Path(List.of(), new float[0], new float[0], Calibration.none());
        }
        Lattice lattice = lattice(page, weights);
        int[] best = lattice.viterbi();
        List<State> path = new ArrayList<>(best.length);
        for (int state : best) {
            path.add(STATES[state]);
        }
        Lattice.Marginals marginals = lattice.marginals();
        float[] confidence = new float[best.length];
        float[] links = new float[best.length];
        for (int i = 0; i < best.length; i++) {
            confidence[i] = (float) marginals.of(i, best[i]);
            links[i] = i == 0 ? confidence[0] : (float) lattice.transitionPosterior(marginals, i, best[i - 1], best[i]);
        }
        return new Path(path, confidence, links, weights.calibration());
    }

    /** {@return the rules with the weights added, on a page} @param page what was noticed on it @param weights trained ones, or none */
    public static Lattice lattice(Observations page, Weights weights) {
        Emissions rules = new Emissions(page.rhythm());
        Transitions transitions = new Transitions(page.rhythm(), weights);
        Features features = new Features(page);
        double[][] emissions = new double[page.size()][Lattice.N];
        Lattice.Steps[] steps = new Lattice.Steps[page.size()];
        for (int i = 0; i < emissions.length; i++) {
            boolean continues = transitions.context(page.cues()[i]) == Transitions.Context.LABELLED;
            rules.of(page, i, emissions[i]);
            weights.add(features, i, emissions[i]);
            Emissions.leaveOut(page.unsaid()[i], emissions[i]);
            if (continues) {
                Emissions.equaliseTurns(emissions[i]);
            }
            steps[i] = transitions.into(page.cues()[i]);
        }
        return new Lattice(emissions, steps, Transitions.first());
    }
}
