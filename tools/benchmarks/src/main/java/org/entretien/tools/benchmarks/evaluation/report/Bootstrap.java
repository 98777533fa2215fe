package org.entretien.tools.benchmarks.evaluation.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;

/**
 * How much a figure would vary with other pages of the kind: pages are drawn again and again, with replacement. Whole sites are drawn where there
 * are enough of them, since pages of one site resemble each other. The draws depend on the seed and the sites alone, so that contenders are
 * measured on the same draws and their difference can be distinguished from chance.
 *
 * @see <a href="https://doi.org/10.1214/aos/1176344552">B. Efron, Bootstrap methods: another look at the jackknife, Annals of Statistics 7(1),
 *     1979</a>
 */
final class Bootstrap {
    private static final int ENOUGH_SITES = 5;
    private static final double TAIL = 0.025;

    private final int times;
    private final long seed;
    private final int[][] draws;
    private final boolean bySite;

    /**
     * Draws.
     *
     * @param pages of a set, in its order
     * @param times how often
     * @param seed of the draws
     */
    Bootstrap(List<GoldPage> pages, int times, long seed) {
        this.times = times;
        this.seed = seed;
        int[] group = sites(pages);
        int sites = Arrays.stream(group).max().orElse(-1) + 1;
        bySite = sites >= ENOUGH_SITES;
        Random random = new Random(seed);
        draws = new int[times][];
        for (int t = 0; t < times; t++) {
            draws[t] = bySite ? ofSites(group, sites, random) : counts(pages.size(), random);
        }
    }

    private static int[] sites(List<GoldPage> pages) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] group = new int[pages.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = numbers.computeIfAbsent(pages.get(i).site(), site -> numbers.size());
        }
        return group;
    }

    private static int[] ofSites(int[] group, int sites, Random random) {
        int[] counts = counts(sites, random);
        return Arrays.stream(group).map(site -> counts[site]).toArray();
    }

    private static int[] counts(int size, Random random) {
        int[] counts = new int[size];
        for (int i = 0; i < size; i++) {
            counts[random.nextInt(size)]++;
        }
        return counts;
    }

    /** {@return as many draws of other pages} @param pages some of the set */
    Bootstrap of(List<GoldPage> pages) {
        return new Bootstrap(pages, times, seed);
    }

    boolean isBySite() {
        return bySite;
    }

    /** {@return where the figure lies in 95 of 100 draws; empty when it has no value} @param figure of weighted pages */
    Optional<Interval> interval(Function<Averaging.Weighing, Optional<Double>> figure) {
        double[] values = Arrays.stream(draws)
                .map(draw -> figure.apply(row -> draw[row]))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return values.length == 0
                ? Optional.empty()
                : Optional.of(new Interval(
                        values[(int) (TAIL * (values.length - 1))],
                        values[values.length - 1 - (int) (TAIL * (values.length - 1))]));
    }
}
