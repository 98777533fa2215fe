package org.entretien.recognition.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the likeliest order of states for the units of a page (Viterbi), and how sure each is (forward-backward). Linear in the units.
 *
 * @see <a href="https://doi.org/10.1109/5.18626">L. R. Rabiner, A tutorial on hidden Markov models, Proc. IEEE 77(2), 1989</a>
 */
public final class Decoder {
    private static final State[] STATES = State.values();
    private static final int N = State.COUNT;

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
     */
    public record Path(List<State> path, float[] confidence) {}

    /** {@return the likeliest states of the units} @param page what was noticed on it */
    public Path decode(Observations page) {
        if (page.size() == 0) {
            return new Path(List.of(), new float[0]);
        }
        return new Run(page, new Emissions(weights, page.rhythm()), new Transitions(page.rhythm())).path();
    }

    private static final class Run {
        private final Observations page;
        private final long[] cues;
        private final Emissions emissions;
        private final Transitions transitions;

        Run(Observations page, Emissions emissions, Transitions transitions) {
            this.page = page;
            this.cues = page.cues();
            this.emissions = emissions;
            this.transitions = transitions;
        }

        Path path() {
            int[] best = viterbi();
            List<State> path = new ArrayList<>(best.length);
            for (int state : best) {
                path.add(STATES[state]);
            }
            return new Path(path, posterior(best));
        }

        private int[] viterbi() {
            byte[][] back = new byte[cues.length][N];
            double[] emission = new double[N];
            double[] score = initial(emission);
            for (int i = 1; i < cues.length; i++) {
                emissions.of(page, i, emission);
                double[][] into = transitions.into(cues[i]);
                double[] next = new double[N];
                for (int to = 0; to < N; to++) {
                    int from = bestFrom(score, into, to);
                    next[to] = score[from] + into[from][to] + emission[to];
                    back[i][to] = (byte) from;
                }
                score = next;
            }
            int[] path = new int[cues.length];
            path[cues.length - 1] = argMax(score);
            for (int i = cues.length - 1; i > 0; i--) {
                path[i - 1] = back[i][path[i]];
            }
            return path;
        }

        private double[] initial(double[] emission) {
            emissions.of(page, 0, emission);
            double[] score = Transitions.first();
            for (int state = 0; state < N; state++) {
                score[state] += emission[state];
            }
            return score;
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

        private float[] posterior(int[] path) {
            int n = cues.length;
            double[][] forward = new double[n][];
            double[] emission = new double[N];
            double[] alpha = normalised(initial(emission));
            forward[0] = alpha;
            for (int i = 1; i < n; i++) {
                likelihood(i, emission);
                alpha = after(alpha, emission, transitions.probabilitiesInto(cues[i]));
                forward[i] = alpha;
            }
            return backward(path, forward);
        }

        private float[] backward(int[] path, double[][] forward) {
            int n = cues.length;
            float[] confidence = new float[n];
            double[] emission = new double[N];
            double[] beta = new double[N];
            Arrays.fill(beta, 1);
            for (int i = n - 1; i >= 0; i--) {
                double total = 0;
                for (int state = 0; state < N; state++) {
                    total += forward[i][state] * beta[state];
                }
                // A state so unlikely from both sides that no number holds it is as good as impossible.
                confidence[i] = total > 0 ? (float) (forward[i][path[i]] * beta[path[i]] / total) : 0;
                if (i > 0) {
                    likelihood(i, emission);
                    beta = before(beta, emission, transitions.probabilitiesInto(cues[i]));
                }
            }
            return confidence;
        }

        /** The emissions as likelihoods, the greatest being 1. */
        private void likelihood(int unit, double[] into) {
            emissions.of(page, unit, into);
            double most = into[argMax(into)];
            for (int state = 0; state < N; state++) {
                into[state] = StrictMath.exp(into[state] - most);
            }
        }

        private static double[] after(double[] alpha, double[] likelihood, double[][] into) {
            double[] result = new double[N];
            double total = 0;
            for (int to = 0; to < N; to++) {
                double sum = 0;
                for (int from = 0; from < N; from++) {
                    sum += alpha[from] * into[from][to];
                }
                result[to] = sum * likelihood[to];
                total += result[to];
            }
            return divided(result, total);
        }

        private static double[] before(double[] beta, double[] likelihood, double[][] into) {
            double[] result = new double[N];
            double total = 0;
            for (int from = 0; from < N; from++) {
                for (int to = 0; to < N; to++) {
                    result[from] += into[from][to] * likelihood[to] * beta[to];
                }
                total += result[from];
            }
            return divided(result, total);
        }

        private static double[] divided(double[] values, double by) {
            for (int state = 0; state < N; state++) {
                values[state] /= by;
            }
            return values;
        }

        /** From log weights to probabilities. */
        private static double[] normalised(double[] logs) {
            double most = logs[argMax(logs)];
            double total = 0;
            double[] result = new double[N];
            for (int i = 0; i < N; i++) {
                result[i] = StrictMath.exp(logs[i] - most);
                total += result[i];
            }
            for (int i = 0; i < N; i++) {
                result[i] /= total;
            }
            return result;
        }
    }
}
