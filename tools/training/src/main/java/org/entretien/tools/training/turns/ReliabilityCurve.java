package org.entretien.tools.training.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entretien.recognition.sequence.Calibration;

/** Maps a stated confidence to the share of turns that were right at it (isotonic regression: pool adjacent violators). */
final class ReliabilityCurve {
    private static final int POINTS = 16;
    private static final double[] EDGES = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0001};

    private final List<Turn> turns = new ArrayList<>();

    /** A turn that was read. @param sure how sure the reader was @param right whether it was right @param weight how much it counts @param site it is from */
    private record Turn(double sure, boolean right, double weight, String site) {}

    /** Pages count alike, however many turns they have. */
    void add(String site, List<Double> sure, boolean[] right) {
        for (int i = 0; i < right.length; i++) {
            turns.add(new Turn(sure.get(i), right[i], 1.0 / right.length, site));
        }
    }

    /** {@return the line, from all sites but one} @param site the one left out */
    Calibration without(String site) {
        List<Turn> sorted = turns.stream()
                .filter(turn -> !turn.site.equals(site))
                .sorted(Comparator.comparingDouble(Turn::sure))
                .toList();
        double all = sorted.stream().mapToDouble(Turn::weight).sum();
        List<double[]> pools = new ArrayList<>();
        double[] open = new double[3];
        for (Turn turn : sorted) {
            open[0] += turn.weight;
            open[1] += turn.weight * turn.sure;
            open[2] += turn.right ? turn.weight : 0;
            if (open[0] >= all / POINTS) {
                pool(open, pools);
                open = new double[3];
            }
        }
        if (open[0] > 0) {
            pool(open, pools);
        }
        return new Calibration(
                pools.stream().map(pool -> rounded(pool[1] / pool[0])).toList(),
                pools.stream().map(pool -> rounded(pool[2] / pool[0])).toList());
    }

    private static void pool(double[] next, List<double[]> pools) {
        double[] joined = next;
        while (!pools.isEmpty()) {
            double[] last = pools.get(pools.size() - 1);
            if (last[2] / last[0] < joined[2] / joined[0]) {
                break;
            }
            pools.remove(pools.size() - 1);
            joined = new double[] {last[0] + joined[0], last[1] + joined[1], last[2] + joined[2]};
        }
        pools.add(joined);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    /** Prints of turns so sure how many were right, each site with a line that was drawn without it. */
    void print() {
        double[][] bins = new double[EDGES.length - 1][3];
        turns.stream().map(Turn::site).distinct().forEach(site -> {
            Calibration calibration = without(site);
            turns.stream().filter(turn -> turn.site.equals(site)).forEach(turn -> {
                double sure = calibration.of(turn.sure);
                double[] bin = bins[bin(sure)];
                bin[0] += turn.weight;
                bin[1] += turn.weight * sure;
                bin[2] += turn.right ? turn.weight : 0;
            });
        });
        double all = turns.stream().mapToDouble(Turn::weight).sum();
        for (int i = 0; i < bins.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "  sure %.2f to %.2f: share of turns %.3f, mean %.3f, right %.3f%n",
                    EDGES[i],
                    Math.min(1, EDGES[i + 1]),
                    bins[i][0] / all,
                    bins[i][1] / bins[i][0],
                    bins[i][2] / bins[i][0]);
        }
    }

    private static int bin(double sure) {
        int bin = 0;
        while (sure >= EDGES[bin + 1]) {
            bin++;
        }
        return bin;
    }
}
