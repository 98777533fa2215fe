package org.entretien.tools.training.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import org.entretien.parser.html.content.BoostedTrees;
import org.jspecify.annotations.Nullable;

/**
 * Grows boosted trees on the logistic loss, best leaf first, over features cut into at most {@value #BINS} bins, each tree over a share of the
 * features; deterministic. See Friedman,
 * "Greedy function approximation: a gradient boosting machine" (2001), and for the second-order gain Chen and Guestrin, "XGBoost" (2016).
 */
final class Boosting {
    private static final int BINS = 48;

    private final List<String> names;
    private final Settings settings;
    private final float[][] rows;
    private final double[] target;
    private final double[] weight;
    private final float[][] cuts;
    private final byte[][] bins;
    private final double[] score;
    private final double[] gradient;
    private final double[] hessian;
    /** Draws the features of each tree; its seed is fixed, so that the same pages give the same trees. */
    private final Random draw = new Random(7);

    private int[] asked = new int[0];

    /**
     * How to grow.
     *
     * @param trees how many
     * @param leaves of each
     * @param rate by which each tree is shrunk
     * @param ridge the weight of the penalty on the values of leaves
     * @param least the least number of blocks in a leaf
     * @param share of the features that a tree may ask for
     */
    record Settings(int trees, int leaves, double rate, double ridge, int least, double share) {}

    private Boosting(List<String> names, float[][] rows, double[] target, double[] weight, Settings settings) {
        this.names = names;
        this.settings = settings;
        this.rows = rows;
        this.target = target;
        this.weight = weight;
        this.cuts = new float[names.size()][];
        this.bins = new byte[names.size()][rows.length];
        this.score = new double[rows.length];
        this.gradient = new double[rows.length];
        this.hessian = new double[rows.length];
        IntStream.range(0, names.size()).parallel().forEach(this::cut);
    }

    /** {@return the lines of a resource for {@link BoostedTrees}} @param names of the features @param rows features of each block @param target 1 or 0 @param weight of each block @param settings how to grow */
    static List<String> grow(List<String> names, float[][] rows, double[] target, double[] weight, Settings settings) {
        return new Boosting(names, rows, target, weight, settings).lines();
    }

    private void cut(int feature) {
        float[] sorted = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            sorted[i] = rows[i][feature];
        }
        Arrays.sort(sorted);
        float[] found = new float[BINS];
        int count = 0;
        for (int b = 1; b < BINS; b++) {
            float at = sorted[(int) ((long) b * sorted.length / BINS)];
            float before = sorted[0];
            int lower = lowerBound(sorted, at);
            if (lower > 0) {
                before = sorted[lower - 1];
                float middle = round((before + at) / 2, before, at);
                if (count == 0 || found[count - 1] < middle) {
                    found[count++] = middle;
                }
            }
        }
        cuts[feature] = Arrays.copyOf(found, count);
        for (int i = 0; i < rows.length; i++) {
            int bin = 0;
            while (bin < count && rows[i][feature] >= found[bin]) {
                bin++;
            }
            bins[feature][i] = (byte) bin;
        }
    }

    /** As few digits as still lie between two values, so that the resource can be read. */
    private static float round(float middle, float below, float above) {
        for (int digits = 0; digits < 6; digits++) {
            float rounded = Float.parseFloat(String.format(Locale.ROOT, "%." + digits + "f", middle));
            if (rounded > below && rounded <= above) {
                return rounded;
            }
        }
        return above;
    }

    private static int lowerBound(float[] sorted, float value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        double sum = 0;
        double all = 0;
        for (int i = 0; i < target.length; i++) {
            sum += target[i] * weight[i];
            all += weight[i];
        }
        double base = Math.rint(StrictMath.log(sum / (all - sum)) * 100) / 100;
        Arrays.fill(score, base);
        lines.add(Long.toString(Math.round(base * 100)));
        for (int t = 0; t < settings.trees(); t++) {
            for (int i = 0; i < score.length; i++) {
                double p = 1 / (1 + StrictMath.exp(-score[i]));
                gradient[i] = weight[i] * (p - target[i]);
                hessian[i] = weight[i] * p * (1 - p);
            }
            asked = draw();
            lines.add(tree());
        }
        return lines;
    }

    private int[] draw() {
        return IntStream.range(0, names.size())
                .filter(f -> draw.nextDouble() < settings.share() && cuts[f].length > 0)
                .toArray();
    }

    /** A leaf that may be split, with its best split. */
    private static final class Leaf {
        final int[] members;
        /** Of each bin of each feature asked for: gradient, hessian, number. */
        double[][] sums = {};

        double g;
        double h;
        int feature = -1;
        int cut;
        double gain;

        @Nullable
        Leaf yes;

        @Nullable
        Leaf no;

        Leaf(int[] members) {
            this.members = members;
        }
    }

    private String tree() {
        Leaf root = leaf(IntStream.range(0, rows.length).toArray(), null, null);
        PriorityQueue<Leaf> open = new PriorityQueue<>(Comparator.comparingDouble(leaf -> -leaf.gain));
        open.add(root);
        for (int leaves = 1; leaves < settings.leaves() && !open.isEmpty(); ) {
            Leaf best = open.poll();
            if (best.feature >= 0) {
                byte[] bin = bins[best.feature];
                int[] yes = Arrays.stream(best.members)
                        .filter(i -> bin[i] <= best.cut)
                        .toArray();
                int[] no = Arrays.stream(best.members)
                        .filter(i -> bin[i] > best.cut)
                        .toArray();
                // The larger half is what the smaller one leaves of the whole.
                if (yes.length <= no.length) {
                    best.yes = leaf(yes, null, null);
                    best.no = leaf(no, best, best.yes);
                } else {
                    best.no = leaf(no, null, null);
                    best.yes = leaf(yes, best, best.no);
                }
                best.sums = new double[0][];
                open.add(best.yes);
                open.add(best.no);
                leaves++;
            }
        }
        StringBuilder line = new StringBuilder();
        write(root, line);
        return line.toString();
    }

    private Leaf leaf(int[] members, @Nullable Leaf whole, @Nullable Leaf sister) {
        Leaf leaf = new Leaf(members);
        for (int i : members) {
            leaf.g += gradient[i];
            leaf.h += hessian[i];
        }
        leaf.sums = new double[asked.length][];
        Leaf[] splits = new Leaf[asked.length];
        IntStream.range(0, asked.length).parallel().forEach(k -> {
            leaf.sums[k] = whole == null || sister == null ? sums(leaf, asked[k]) : less(whole.sums[k], sister.sums[k]);
            splits[k] = split(leaf, asked[k], leaf.sums[k]);
        });
        for (Leaf split : splits) {
            if (split.gain > leaf.gain) {
                leaf.gain = split.gain;
                leaf.feature = split.feature;
                leaf.cut = split.cut;
            }
        }
        return leaf;
    }

    private double[] sums(Leaf leaf, int feature) {
        double[] sums = new double[3 * (cuts[feature].length + 1)];
        byte[] bin = bins[feature];
        for (int i : leaf.members) {
            int at = 3 * bin[i];
            sums[at] += gradient[i];
            sums[at + 1] += hessian[i];
            sums[at + 2]++;
        }
        return sums;
    }

    private static double[] less(double[] whole, double[] part) {
        double[] rest = whole.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= part[i];
        }
        return rest;
    }

    private Leaf split(Leaf leaf, int feature, double[] sums) {
        Leaf best = new Leaf(leaf.members);
        double leftG = 0;
        double leftH = 0;
        int left = 0;
        double parent = value(leaf.g, leaf.h);
        for (int b = 0; 3 * (b + 1) < sums.length; b++) {
            leftG += sums[3 * b];
            leftH += sums[3 * b + 1];
            left += (int) sums[3 * b + 2];
            if (left >= settings.least() && leaf.members.length - left >= settings.least()) {
                double gain = value(leftG, leftH) + value(leaf.g - leftG, leaf.h - leftH) - parent;
                if (gain > best.gain + 1e-9) {
                    best.gain = gain;
                    best.feature = feature;
                    best.cut = b;
                }
            }
        }
        return best;
    }

    private double value(double g, double h) {
        return g * g / (h + settings.ridge());
    }

    private void write(Leaf leaf, StringBuilder line) {
        if (leaf.yes == null || leaf.no == null) {
            long hundredths = Math.round(-100 * settings.rate() * leaf.g / (leaf.h + settings.ridge()));
            for (int i : leaf.members) {
                score[i] += hundredths / 100.0;
            }
            line.append(hundredths);
            return;
        }
        String threshold = Float.toString(cuts[leaf.feature][leaf.cut]);
        line.append('(')
                .append(names.get(leaf.feature))
                .append('<')
                .append(threshold.endsWith(".0") ? threshold.substring(0, threshold.length() - 2) : threshold)
                .append(' ');
        write(leaf.yes, line);
        line.append(' ');
        write(leaf.no, line);
        line.append(')');
    }
}
