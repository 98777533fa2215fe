package org.entretien.tools.training.turns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.entretien.recognition.features.Features;
import org.entretien.recognition.features.Observations;
import org.entretien.recognition.features.State;
import org.entretien.recognition.sequence.Emissions;
import org.entretien.recognition.sequence.Lattice;
import org.entretien.recognition.sequence.Transitions;
import org.entretien.recognition.sequence.Weights;

/**
 * Trains the weights of a linear chain (a conditional random field) that are added to the rules, so that the right order of states becomes the likeliest. The rules are where it starts and where
 * it is drawn back to. Takes its pages in an order of its own that is always the same.
 *
 * @see <a href="https://repository.upenn.edu/cis_papers/159/">J. Lafferty, A. McCallum, F. Pereira, Conditional random fields, ICML 2001</a>
 * @see <a href="https://arxiv.org/abs/1412.6980">D. Kingma, J. Ba, Adam, ICLR 2015</a>
 */
public final class ChainTraining {
    private static final int N = Lattice.N;
    private static final int KINDS = 3;
    private static final int CONTEXTS = Transitions.Context.values().length;
    private static final int STEPS = Features.COUNT * N;
    private static final int SIZE = STEPS + CONTEXTS * KINDS * N * N;
    private static final double NEVER = -1e9;
    private static final long SEED = 20161125;

    private final Settings settings;
    private final double[] weights = new double[SIZE];
    private final double[] gradient = new double[SIZE];

    /**
     * How it is trained.
     *
     * @param rounds how often every page is looked at
     * @param rate how far the first steps go
     * @param pull how strongly weights are drawn to 0, by page
     * @param least smaller weights are left out
     */
    public record Settings(int rounds, double rate, double pull, double least) {}

    private ChainTraining(Settings settings) {
        this.settings = settings;
    }

    /** {@return lines of the resource} @param examples to learn from @param settings how */
    public static List<String> train(List<Example> examples, Settings settings) {
        ChainTraining training = new ChainTraining(settings);
        training.run(examples.stream()
                .filter(example -> example.page().size() > 0)
                .map(Prepared::of)
                .toList());
        return training.lines();
    }

    /** A page with its features found once. */
    private record Prepared(Example example, int[][] features, double[][] rules, Transitions transitions) {
        static Prepared of(Example example) {
            Observations page = example.page();
            Features features = new Features(page);
            int[][] found = new int[page.size()][];
            double[][] rules = new double[page.size()][N];
            Emissions emissions = new Emissions(page.rhythm());
            for (int i = 0; i < found.length; i++) {
                found[i] = new int[features.activate(i)];
                for (int k = 0; k < found[i].length; k++) {
                    found[i][k] = features.at(k);
                }
                emissions.of(page, i, rules[i]);
            }
            return new Prepared(example, found, rules, new Transitions(page.rhythm(), Weights.none()));
        }

        /** Whether a unit goes on with what was being said, so that its features tell nothing of who speaks. */
        boolean continues(int unit) {
            return transitions.context(example.page().cues()[unit]) == Transitions.Context.LABELLED;
        }

        int steps(int unit) {
            int context = transitions.context(example.page().cues()[unit]).ordinal();
            return STEPS + (context * KINDS + example.page().rhythm().kind()) * N * N;
        }
    }

    private void run(List<Prepared> pages) {
        double[] mean = new double[SIZE];
        double[] square = new double[SIZE];
        List<Prepared> order = new ArrayList<>(pages);
        SplittableRandom random = new SplittableRandom(SEED);
        int batch = 8;
        int time = 0;
        for (int round = 0; round < settings.rounds; round++) {
            for (int i = order.size() - 1; i > 0; i--) {
                java.util.Collections.swap(order, i, random.nextInt(i + 1));
            }
            double rate = settings.rate * (1 - round / (double) settings.rounds);
            for (int from = 0; from < order.size(); from += batch) {
                List<Prepared> some = order.subList(from, Math.min(order.size(), from + batch));
                Arrays.fill(gradient, 0);
                some.forEach(this::add);
                step(rate, some.size(), mean, square, ++time);
            }
        }
    }

    private void step(double rate, int pages, double[] mean, double[] square, int time) {
        double first = 1 - StrictMath.pow(0.9, time);
        double second = 1 - StrictMath.pow(0.999, time);
        for (int i = 0; i < SIZE; i++) {
            double slope = gradient[i] - settings.pull * pages * weights[i];
            mean[i] = 0.9 * mean[i] + 0.1 * slope;
            square[i] = 0.999 * square[i] + 0.001 * slope * slope;
            if (square[i] > 0) {
                weights[i] += rate * (mean[i] / first) / (StrictMath.sqrt(square[i] / second) + 1e-8);
            }
        }
    }

    /** Adds how the likelihood of the right states changes with the weights: what is expected of the right orders less what is expected of all. */
    private void add(Prepared page) {
        Lattice all = lattice(page, false);
        Lattice right = lattice(page, true);
        Lattice.Marginals known = right.marginals();
        if (!(known.log() > NEVER / 2)) {
            return;
        }
        expect(page, right, known, page.example.weight());
        expect(page, all, all.marginals(), -page.example.weight());
    }

    private Lattice lattice(Prepared page, boolean right) {
        int n = page.features.length;
        double[][] emissions = new double[n][N];
        Lattice.Steps[] steps = new Lattice.Steps[n];
        Lattice.Steps[] byTable = new Lattice.Steps[CONTEXTS];
        for (int i = 0; i < n; i++) {
            long cues = page.example.page().cues()[i];
            emission(page, i, emissions[i]);
            if (right) {
                forbid(page.example.states()[i], emissions[i]);
            }
            int table = page.transitions.context(cues).ordinal();
            if (byTable[table] == null) {
                byTable[table] = steps(page, i);
            }
            steps[i] = byTable[table];
        }
        return new Lattice(emissions, steps, Transitions.first());
    }

    private void emission(Prepared page, int unit, double[] into) {
        System.arraycopy(page.rules[unit], 0, into, 0, N);
        for (int feature : page.features[unit]) {
            for (int state = 0; state < N; state++) {
                into[state] += weights[feature * N + state];
            }
        }
        if (page.continues(unit)) {
            Emissions.equaliseTurns(into);
        }
    }

    private static void forbid(int states, double[] emission) {
        for (int state = 0; state < N; state++) {
            emission[state] = (states >> state & 1) != 0 ? emission[state] : NEVER;
        }
    }

    private Lattice.Steps steps(Prepared page, int unit) {
        double[][] rules =
                page.transitions.into(page.example.page().cues()[unit]).logs();
        double[][] sum = new double[N][N];
        int base = page.steps(unit);
        for (int from = 0; from < N; from++) {
            for (int to = 0; to < N; to++) {
                sum[from][to] = rules[from][to] + weights[base + from * N + to];
            }
        }
        return Lattice.Steps.of(sum);
    }

    private void expect(Prepared page, Lattice lattice, Lattice.Marginals marginals, double weight) {
        double[] before = new double[N];
        for (int i = 0; i < page.features.length; i++) {
            double[] now = new double[N];
            for (int state = 0; state < N; state++) {
                now[state] = marginals.of(i, state);
            }
            for (int feature : page.features[i]) {
                for (int state = 0; state < N; state++) {
                    boolean speaks = state == State.Q.ordinal() || state == State.A.ordinal();
                    gradient[feature * N + state] += speaks && page.continues(i) ? 0 : weight * now[state];
                }
            }
            if (i > 0) {
                int base = page.steps(i);
                for (int from = 0; from < N; from++) {
                    double total = 0;
                    double[] joint = new double[N];
                    for (int to = 0; to < N; to++) {
                        joint[to] = lattice.joint(marginals, i, from, to);
                        total += joint[to];
                    }
                    for (int to = 0; to < N && total > 0; to++) {
                        gradient[base + from * N + to] += weight * before[from] * joint[to] / total;
                    }
                }
            }
            before = now;
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        String[] names = Features.names();
        for (int feature = 0; feature < names.length; feature++) {
            write(names[feature], feature * N, lines);
        }
        for (Transitions.Context context : Transitions.Context.values()) {
            for (int kind = 0; kind < KINDS; kind++) {
                for (State from : State.values()) {
                    int base = STEPS + (context.ordinal() * KINDS + kind) * N * N + from.ordinal() * N;
                    write(Weights.stepName(context, kind, from), base, lines);
                }
            }
        }
        return lines;
    }

    private void write(String name, int base, List<String> into) {
        StringBuilder line = new StringBuilder(name).append('\t');
        boolean any = false;
        for (int state = 0; state < N; state++) {
            double weight = weights[base + state];
            long value = Math.abs(weight) < settings.least ? 0 : Math.round(weight * Weights.UNIT);
            any |= value != 0;
            line.append(state == 0 ? "" : " ").append(value);
        }
        if (any) {
            into.add(line.toString());
        }
    }
}
