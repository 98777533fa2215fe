package org.entretien.recognition.sequence;

import java.util.Arrays;
import org.entretien.recognition.features.State;

/**
 * All orders of states that a page may have, with how well each explains it: a score a unit and state, and one a step from state to state.
 * Everything here takes time linear in the units.
 *
 * @see <a href="https://doi.org/10.1109/5.18626">L. R. Rabiner, A tutorial on hidden Markov models, Proc. IEEE 77(2), 1989</a>
 */
public final class Lattice {
    public static final int N = State.COUNT;

    private final double[][] emissions;
    private final Steps[] steps;
    private final double[] first;

    /** What a step from state to state weighs, as logarithms and as the same numbers without, which would be costly to work out for every unit. */
    public record Steps(double[][] logs, double[][] factors) {
        public static Steps of(double[][] logs) {
            double[][] factors = new double[N][N];
            for (int from = 0; from < N; from++) {
                for (int to = 0; to < N; to++) {
                    factors[from][to] = StrictMath.exp(logs[from][to]);
                }
            }
            return new Steps(logs, factors);
        }
    }

    /**
     * How likely each state of each unit is.
     *
     * @param forward by unit and state, what is before and at the unit
     * @param backward by unit and state, what is behind it
     * @param likelihood by unit and state, what is at it
     * @param log the logarithm of the sum over all orders
     */
    public record Marginals(double[][] forward, double[][] backward, double[][] likelihood, double log) {
        /** {@return how likely a state of a unit is} @param unit its index @param state its ordinal */
        public double of(int unit, int state) {
            double total = 0;
            for (int s = 0; s < N; s++) {
                total += forward[unit][s] * backward[unit][s];
            }
            // A state so unlikely from both sides that no number holds it is as good as impossible.
            return total > 0 ? forward[unit][state] * backward[unit][state] / total : 0;
        }
    }

    /** A lattice. @param emissions scores by unit and state @param steps into each unit; the first is not looked at @param first scores of the states of the first unit */
    public Lattice(double[][] emissions, Steps[] steps, double[] first) {
        this.emissions = emissions;
        this.steps = steps;
        this.first = first;
    }

    int size() {
        return emissions.length;
    }

    Steps steps(int unit) {
        return steps[unit];
    }

    /** {@return how well an order of states explains the page} @param states a state a unit */
    double score(int[] states) {
        double score = first[states[0]] + emissions[0][states[0]];
        for (int i = 1; i < states.length; i++) {
            score += steps[i].logs[states[i - 1]][states[i]] + emissions[i][states[i]];
        }
        return score;
    }

    /** {@return the best state of each unit (Viterbi)} */
    public int[] viterbi() {
        byte[][] back = new byte[size()][N];
        double[] score = new double[N];
        for (int state = 0; state < N; state++) {
            score[state] = first[state] + emissions[0][state];
        }
        for (int i = 1; i < size(); i++) {
            double[][] into = steps[i].logs;
            double[] next = new double[N];
            for (int to = 0; to < N; to++) {
                int from = bestFrom(score, into, to);
                next[to] = score[from] + into[from][to] + emissions[i][to];
                back[i][to] = (byte) from;
            }
            score = next;
        }
        int[] path = new int[size()];
        path[size() - 1] = argMax(score);
        for (int i = size() - 1; i > 0; i--) {
            path[i - 1] = back[i][path[i]];
        }
        return path;
    }

    private static int bestFrom(double[] score, double[][] into, int to) {
        int best = 0;
        for (int from = 1; from < N; from++) {
            if (score[from] + into[from][to] > score[best] + into[best][to]) {
                best = from;
            }
        }
        return best;
    }

    private static int argMax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    /** {@return how likely each state is (forward-backward)} */
    public Marginals marginals() {
        int n = size();
        double[][] likelihood = new double[n][N];
        double[][] forward = new double[n][N];
        double[][] backward = new double[n][N];
        double log = 0;
        for (int i = 0; i < n; i++) {
            log += likelihood(i, likelihood[i]);
            double total = 0;
            for (int to = 0; to < N; to++) {
                double sum = 0;
                if (i == 0) {
                    sum = 1;
                } else {
                    for (int from = 0; from < N; from++) {
                        sum += forward[i - 1][from] * steps[i].factors[from][to];
                    }
                }
                forward[i][to] = sum * likelihood[i][to];
                total += forward[i][to];
            }
            log += StrictMath.log(total);
            scale(forward[i], total);
        }
        backward(backward, likelihood);
        return new Marginals(forward, backward, likelihood, log);
    }

    private void backward(double[][] backward, double[][] likelihood) {
        int n = size();
        Arrays.fill(backward[n - 1], 1);
        for (int i = n - 1; i > 0; i--) {
            double total = 0;
            for (int from = 0; from < N; from++) {
                double sum = 0;
                for (int to = 0; to < N; to++) {
                    sum += steps[i].factors[from][to] * likelihood[i][to] * backward[i][to];
                }
                backward[i - 1][from] = sum;
                total += sum;
            }
            scale(backward[i - 1], total);
        }
    }

    /** {@return how likely a state of a unit is once the state before is known} @param marginals of this lattice @param unit its index @param from the state before @param to the state */
    double transitionPosterior(Marginals marginals, int unit, int from, int to) {
        double total = 0;
        for (int s = 0; s < N; s++) {
            total += joint(marginals, unit, from, s);
        }
        return total > 0 ? joint(marginals, unit, from, to) / total : 0;
    }

    public double joint(Marginals marginals, int unit, int from, int to) {
        return steps[unit].factors[from][to] * marginals.likelihood[unit][to] * marginals.backward[unit][to];
    }

    /** The scores of a unit as likelihoods, the greatest being 1; returns the logarithm of what they were divided by. */
    private double likelihood(int unit, double[] into) {
        double most = Double.NEGATIVE_INFINITY;
        for (int state = 0; state < N; state++) {
            into[state] = emissions[unit][state] + (unit == 0 ? first[state] : 0);
            most = Math.max(most, into[state]);
        }
        for (int state = 0; state < N; state++) {
            into[state] = StrictMath.exp(into[state] - most);
        }
        return most;
    }

    private static void scale(double[] values, double by) {
        if (by > 0) {
            for (int state = 0; state < N; state++) {
                values[state] /= by;
            }
        }
    }
}
