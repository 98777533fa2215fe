package org.entretien.tools.training.interview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entretien.recognition.classification.InterviewClassifier;
import org.entretien.recognition.classification.InterviewFeatures.Feature;
import org.entretien.tools.training.interview.InterviewExample.Form;

/**
 * Fits the weights that tell interviews from other pages, {@code gate.txt}: {@code InterviewTraining GOLD.jsonl… [--out FILE]}. Records with turns
 * are interviews, all others are not; records with a title and a body are articles. First it is measured on sites that the weights have not
 * seen: each site with interviews is a part, the others are dealt out among the parts. The weights written are then fitted to all pages.
 */
public final class InterviewTraining {
    /** How strongly a weight is held to what is known beforehand. */
    private static final double HOLD = Double.parseDouble(System.getProperty("hold", "0.003"));

    private static final int ROUNDS = 1500;
    /** In a language without words it is better to take a guide for an interview than to lose an interview. */
    private static final double OTHERS_WITHOUT_WORDS = 0.4;

    private InterviewTraining() {}

    /**
     * Runs.
     *
     * @param arguments gold files, and optionally {@code --out} and the file to write
     * @throws IOException when a page cannot be read or the file not be written
     */
    public static void main(String[] arguments) throws IOException {
        List<String> names = new ArrayList<>(List.of(arguments));
        int out = names.indexOf("--out");
        List<Path> gold =
                (out < 0 ? names : names.subList(0, out)).stream().map(Path::of).toList();
        List<InterviewExample> examples = InterviewExample.read(gold);
        report(examples, crossValidated(examples));
        if (out >= 0) {
            Files.write(Path.of(names.get(out + 1)), lines(fit(examples)), StandardCharsets.UTF_8);
        }
    }

    private static double[] crossValidated(List<InterviewExample> examples) {
        List<String> sites = new ArrayList<>(new TreeSet<>(examples.stream()
                .filter(InterviewExample::interview)
                .map(InterviewExample::site)
                .toList()));
        double[] likely = new double[examples.size()];
        for (int part = 0; part < sites.size(); part++) {
            List<InterviewExample> seen = new ArrayList<>();
            for (InterviewExample example : examples) {
                if (part(example, sites) != part) {
                    seen.add(example);
                }
            }
            InterviewClassifier gate = new InterviewClassifier(fit(seen));
            for (int i = 0; i < likely.length; i++) {
                InterviewExample example = examples.get(i);
                if (part(example, sites) == part) {
                    likely[i] = gate.likely(example.evidence());
                }
            }
        }
        return likely;
    }

    private static int part(InterviewExample example, List<String> sites) {
        int known = sites.indexOf(example.site());
        return known >= 0 ? known : Math.floorMod(example.site().hashCode(), sites.size());
    }

    private static void report(List<InterviewExample> examples, double[] likely) {
        for (Form form : Form.values()) {
            int[] counts = new int[4];
            for (int i = 0; i < likely.length; i++) {
                InterviewExample example = examples.get(i);
                if (example.form() == form) {
                    counts[(example.interview() ? 2 : 0) + (likely[i] >= InterviewClassifier.THRESHOLD ? 1 : 0)]++;
                    boolean wrong = example.interview() != likely[i] >= InterviewClassifier.THRESHOLD;
                    if (wrong && form == Form.PRINTED) {
                        System.out.printf(Locale.ROOT, "  %.3f %s %s%n", likely[i], example.site(), example.id());
                    }
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: interviews %d, taken %d (recall %.4f); others %d, rejected %d (%.4f); precision %.4f%n",
                    form.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    counts[2] + counts[3],
                    counts[3],
                    counts[3] / (double) Math.max(1, counts[2] + counts[3]),
                    counts[0] + counts[1],
                    counts[0],
                    counts[0] / (double) Math.max(1, counts[0] + counts[1]),
                    counts[3] / (double) Math.max(1, counts[1] + counts[3]));
        }
    }

    /** Logistic regression, by accelerated descent, within the bounds that each weight has. */
    static Map<Feature, Double> fit(List<InterviewExample> examples) {
        List<InterviewExample> used =
                examples.stream().filter(example -> example.evidence().isAny()).toList();
        double[] importance = importance(used);
        Feature[] kinds = Feature.values();
        double[] weights = Stream.of(kinds).mapToDouble(WeightPriors::expected).toArray();
        double[] ahead = weights.clone();
        double most = 1;
        for (InterviewExample example : used) {
            double squares = 0;
            for (Feature kind : kinds) {
                squares += example.evidence().value(kind) * example.evidence().value(kind);
            }
            most = Math.max(most, squares);
        }
        double step = 4 / most;
        double speed = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = slope(used, importance, ahead, kinds);
            double faster = (1 + StrictMath.sqrt(1 + 4 * speed * speed)) / 2;
            for (int k = 0; k < kinds.length; k++) {
                double pull = kinds[k] == Feature.BIAS ? 0 : HOLD * (ahead[k] - WeightPriors.expected(kinds[k]));
                double next = WeightPriors.bounded(kinds[k], ahead[k] - step * (slope[k] + pull));
                ahead[k] = next + (speed - 1) / faster * (next - weights[k]);
                weights[k] = next;
            }
            speed = faster;
        }
        Map<Feature, Double> found = new EnumMap<>(Feature.class);
        for (int k = 0; k < kinds.length; k++) {
            found.put(kinds[k], Math.round(weights[k] * 100) / 100.0);
        }
        return found;
    }

    private static double[] slope(List<InterviewExample> used, double[] importance, double[] weights, Feature[] kinds) {
        double[] slope = new double[kinds.length];
        for (int i = 0; i < used.size(); i++) {
            InterviewExample example = used.get(i);
            double log = 0;
            for (int k = 0; k < kinds.length; k++) {
                log += weights[k] * example.evidence().value(kinds[k]);
            }
            double error = 1 / (1 + StrictMath.exp(-log)) - (example.interview() ? 1 : 0);
            for (int k = 0; k < kinds.length; k++) {
                slope[k] += importance[i] * error * example.evidence().value(kinds[k]);
            }
        }
        return slope;
    }

    /**
     * Other pages are far more than interviews wherever texts are crawled, so that they count more: 1.3 times as much takes
     * 466 of 473 interviews and rejects 630 of 650 others, twice as much 462 and 635 (2026-11-30, sites not seen).
     */
    private static final double OTHERS = 1.3;

    /** The pages of a large site count less, and all interviews together a little less than all others. */
    private static double[] importance(List<InterviewExample> used) {
        Map<String, Integer> sizes = new HashMap<>();
        used.forEach(example -> sizes.merge(example.site(), 1, Integer::sum));
        double[] importance = new double[used.size()];
        double[] sums = new double[2];
        for (int i = 0; i < importance.length; i++) {
            InterviewExample example = used.get(i);
            importance[i] = 1 / StrictMath.sqrt(sizes.getOrDefault(example.site(), 1));
            importance[i] *= !example.interview() && example.form() == Form.WITHOUT_WORDS ? OTHERS_WITHOUT_WORDS : 1;
            sums[example.interview() ? 1 : 0] += importance[i];
        }
        for (int i = 0; i < importance.length; i++) {
            importance[i] *= (used.get(i).interview() ? 1 : OTHERS)
                    / (1 + OTHERS)
                    / sums[used.get(i).interview() ? 1 : 0];
        }
        return importance;
    }

    private static List<String> lines(Map<Feature, Double> weights) {
        List<String> lines = new ArrayList<>(
                List.of(
                        "# What speaks for and against a page being an interview, in log-odds. Written by GateTraining; see the model card, gate.md."));
        weights.forEach((kind, weight) -> lines.add(String.format(Locale.ROOT, "%s %.2f", kind, weight)));
        return lines;
    }
}
