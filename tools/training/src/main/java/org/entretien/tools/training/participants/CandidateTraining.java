package org.entretien.tools.training.participants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.entretien.recognition.participants.CandidateFeature;
import org.entretien.recognition.participants.CandidateModel;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights that say who of the people named on a page is interviewed, {@code candidates.txt}: {@code CandidateTraining GOLD.jsonl… [--folds FOLDER]
 * [--out FILE]}. First it is measured on sites that the weights have not seen, one site after the other; the weights without each site are written to
 * the folder of folds, if one is named. The weights written to the file are fitted to all pages.
 */
public final class CandidateTraining {
    private static final int ROUNDS = 9;
    private static final double HOLD = Double.parseDouble(System.getProperty("hold", "0.012"));

    private CandidateTraining() {}

    /**
     * Runs.
     *
     * @param arguments see above
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> gold = new ArrayList<>();
        Map<String, Path> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--")) {
                options.put(arguments[i], Path.of(arguments[++i]));
            } else {
                gold.add(Path.of(arguments[i]));
            }
        }
        List<CandidateExample> examples = CandidateExample.read(gold);
        crossValidate(examples, options.get("--folds"));
        if (options.containsKey("--out")) {
            Files.write(options.get("--out"), lines(fit(examples)), StandardCharsets.UTF_8);
        }
    }

    private static void crossValidate(List<CandidateExample> examples, @Nullable Path folds) throws IOException {
        int[] counts = new int[4];
        for (String site :
                new TreeSet<>(examples.stream().map(CandidateExample::site).toList())) {
            double[] weights = fit(examples.stream()
                    .filter(example -> !example.site().equals(site))
                    .toList());
            List<CandidateExample> held = examples.stream()
                    .filter(example -> example.site().equals(site))
                    .toList();
            CandidateModel model = new CandidateModel(weights);
            for (CandidateExample example : held) {
                boolean said = model.probability(example.guest()) >= CandidateModel.THRESHOLD;
                counts[(example.interviewed() ? 2 : 0) + (said ? 1 : 0)]++;
            }
            if (folds != null) {
                Files.createDirectories(folds);
                Files.write(folds.resolve(site.replace('/', '_') + ".txt"), lines(weights), StandardCharsets.UTF_8);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "names of unseen sites: interviewed %d, found %.4f; others %d, rejected %.4f%n",
                counts[2] + counts[3],
                counts[3] / (double) (counts[2] + counts[3]),
                counts[0] + counts[1],
                counts[0] / (double) (counts[0] + counts[1]));
    }

    /** Logistic regression by Newton's method, each weight held to what is known beforehand, the pages of one site counting as the root of their number. */
    private static double[] fit(List<CandidateExample> examples) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        examples.forEach(example -> sizes.merge(example.site(), 1, Integer::sum));
        double all = sizes.values().stream().mapToDouble(StrictMath::sqrt).sum();
        int size = 2 * CandidateFeature.values().length;
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[size];
            double[][] curve = new double[size][size];
            for (int k = 0; k < size; k++) {
                double hold =
                        k % CandidateFeature.values().length == CandidateFeature.BIAS.ordinal() ? HOLD / 100 : HOLD;
                slope[k] =
                        hold * (weights[k] - expected(CandidateFeature.values()[k % CandidateFeature.values().length]));
                curve[k][k] = hold;
            }
            for (CandidateExample example : examples) {
                add(example, 1 / StrictMath.sqrt(sizes.getOrDefault(example.site(), 1)) / all, weights, slope, curve);
            }
            double[] move = solved(curve, slope);
            for (int k = 0; k < size; k++) {
                weights[k] -= move[k];
            }
        }
        return weights;
    }

    /** What is known beforehand of cues that few pages have; all others are held to 0. */
    private static double expected(CandidateFeature cue) {
        return switch (cue) {
            case LINKED_DATA -> 4;
            case CALLED_TITLE -> 3;
            case ANNOUNCED, SELF -> 2.5;
            case TITLE_NAME, AGE, APPOSED -> 2;
            case CALLED, BEGINS, BEHIND_ROLE -> 1.5;
            case SOLE, BEHIND_WORD -> 1;
            case BEHIND_SMALL -> -1.5;
            case AUTHOR, OUTLET -> -2;
            default -> 0;
        };
    }

    private static void add(
            CandidateExample example, double importance, double[] weights, double[] slope, double[][] curve) {
        int[] set = CandidateExample.set(example.guest());
        int first = CandidateModel.section(example.guest());
        double log = 0;
        for (int k : set) {
            log += weights[first + k] * example.guest().value(CandidateFeature.values()[k]);
        }
        double likely = 1 / (1 + StrictMath.exp(-log));
        double error = importance * (likely - (example.interviewed() ? 1 : 0));
        double bend = importance * likely * (1 - likely);
        for (int k : set) {
            double value = example.guest().value(CandidateFeature.values()[k]);
            slope[first + k] += error * value;
            for (int j : set) {
                curve[first + k][first + j] += bend * value * example.guest().value(CandidateFeature.values()[j]);
            }
        }
    }

    /** Gaussian elimination; the matrix is positive definite, so no row is ever exchanged. */
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        double[] solved = right.clone();
        for (int k = 0; k < size; k++) {
            for (int i = k + 1; i < size; i++) {
                double factor = matrix[i][k] / matrix[k][k];
                for (int j = k; factor != 0 && j < size; j++) {
                    matrix[i][j] -= factor * matrix[k][j];
                }
                solved[i] -= factor * solved[k];
            }
        }
        for (int k = size - 1; k >= 0; k--) {
            for (int j = k + 1; j < size; j++) {
                solved[k] -= matrix[k][j] * solved[j];
            }
            solved[k] /= matrix[k][k];
        }
        return solved;
    }

    private static List<String> lines(double[] weights) {
        List<String> lines = new ArrayList<>(
                List.of(
                        "# What speaks for and against somebody being interviewed, in log-odds. Written by CandidateTraining; see the model card, candidates.md."));
        for (String section : List.of("", "LABELLED ")) {
            for (CandidateFeature cue : CandidateFeature.values()) {
                int place = cue.ordinal() + (section.isEmpty() ? 0 : CandidateFeature.values().length);
                lines.add(String.format(Locale.ROOT, "%s%s %.3f", section, cue, weights[place]));
            }
        }
        return lines;
    }
}
