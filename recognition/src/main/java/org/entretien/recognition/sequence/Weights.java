package org.entretien.recognition.sequence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entretien.recognition.features.Features;
import org.entretien.recognition.features.State;
import org.entretien.recognition.features.TurnPattern;

/**
 * Trained weights that are added to the rules, by feature and state, and by step from state to state.
 *
 * <p>Without any, the rules alone decide. In the resource a line is a feature or a step with a number a state, in hundredths, or a point of the calibration; one that the
 * library no longer knows is left out. The model card stands beside it.
 */
public final class Weights {
    public static final double UNIT = 100;
    private static final String RESOURCE = "weights.txt";
    private static final String STEP = "step ";
    static final String SURE = "sure\t";
    private static final int KINDS = 3;

    private final double[][] byFeature;
    private final double[][][] bySteps;
    private final Calibration calibration;
    private final boolean none;

    private Weights(double[][] byFeature, double[][][] bySteps, Calibration calibration, boolean none) {
        this.byFeature = byFeature;
        this.bySteps = bySteps;
        this.calibration = calibration;
        this.none = none;
    }

    /** {@return no weights: the rules} */
    public static Weights none() {
        return new Weights(new double[0][], new double[0][][], Calibration.none(), true);
    }

    /** {@return the weights of this library} */
    public static Weights trained() {
        try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return none();
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the weights that lines tell} @param lines of the resource */
    public static Weights of(List<String> lines) {
        double[][] byFeature = new double[Features.COUNT][Lattice.N];
        double[][][] bySteps = new double[Transitions.Context.values().length * KINDS][Lattice.N][Lattice.N];
        Map<String, double[]> rows = new HashMap<>();
        String[] names = Features.names();
        for (int i = 0; i < names.length; i++) {
            rows.put(names[i], byFeature[i]);
        }
        for (Transitions.Context context : Transitions.Context.values()) {
            for (int kind = 0; kind < KINDS; kind++) {
                for (State from : State.values()) {
                    rows.put(stepName(context, kind, from), bySteps[index(context, kind)][from.ordinal()]);
                }
            }
        }
        List<Double> said = new ArrayList<>();
        List<Double> found = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(SURE)) {
                String[] point = line.substring(SURE.length()).split(" ", 2);
                said.add(Double.valueOf(point[0]));
                found.add(Double.valueOf(point[1]));
            }
            int tab = line.indexOf('\t');
            double[] row = tab < 0 || line.startsWith("#") ? null : rows.get(line.substring(0, tab));
            if (row != null) {
                read(line.substring(tab + 1), row);
            }
        }
        return new Weights(byFeature, bySteps, new Calibration(said, found), false);
    }

    public static String stepName(Transitions.Context context, int kind, State from) {
        return STEP + context + " rhythm " + kind + " from " + from;
    }

    private static int index(Transitions.Context context, int kind) {
        return context.ordinal() * KINDS + kind;
    }

    private static void read(String numbers, double[] into) {
        String[] parts = numbers.split(" ", Lattice.N);
        for (int state = 0; state < Lattice.N; state++) {
            into[state] = Integer.parseInt(parts[state]) / UNIT;
        }
    }

    /** {@return how far the numbers of the chain are to be believed} */
    Calibration calibration() {
        return calibration;
    }

    /** Adds what the features of a unit weigh. */
    void add(Features features, int unit, double[] into) {
        if (none) {
            return;
        }
        int count = features.activate(unit);
        for (int i = 0; i < count; i++) {
            double[] row = byFeature[features.at(i)];
            for (int state = 0; state < Lattice.N; state++) {
                into[state] += row[state];
            }
        }
    }

    /** {@return a table of steps with what was trained added} @param context of the steps @param rhythm of the page @param logs the rules */
    double[][] with(Transitions.Context context, TurnPattern rhythm, double[][] logs) {
        if (none) {
            return logs;
        }
        double[][] sum = new double[Lattice.N][];
        double[][] trained = bySteps[index(context, rhythm.kind())];
        for (int from = 0; from < Lattice.N; from++) {
            sum[from] = Arrays.copyOf(logs[from], Lattice.N);
            for (int to = 0; to < Lattice.N; to++) {
                sum[from][to] += trained[from][to];
            }
        }
        return sum;
    }
}
