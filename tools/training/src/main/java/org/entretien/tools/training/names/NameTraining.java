package org.entretien.tools.training.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.entretien.recognition.names.NameFeatures;
import org.entretien.recognition.names.NameModel;

/**
 * Fits the model of what looks like a name, {@code names.txt}: {@code NameTraining [--words FILE.jsonl…] [--out FILE]}. Names and other words come
 * from the lists of Datafaker, further words from the lexicons and from the lower-case words of the texts named. One word of ten is kept back, and the
 * share that is classified correctly is printed.
 */
public final class NameTraining {
    private static final int ROUNDS = 15;
    private static final double STEP = 0.25;
    private static final double SHRINK = 1e-4;
    private static final int PARTS = 10;
    /** The largest weight of the table, in log-odds; larger ones are cut. */
    private static final double LARGEST = 3.81;

    /** A word, how much it counts, and whether it is a name. */
    private record Example(String word, double weight, boolean name) {}

    private final double[] weights = new double[NameFeatures.TABLE_SIZE];
    private final double[] squares = new double[NameFeatures.TABLE_SIZE];
    private double bias;

    private NameTraining() {}

    /**
     * Runs.
     *
     * @param arguments see above
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        int out = given.indexOf("--out");
        List<Path> texts = new ArrayList<>();
        for (int i = 0; i < (out < 0 ? given.size() : out); i++) {
            if (!given.get(i).startsWith("--")) {
                texts.add(Path.of(given.get(i)));
            }
        }
        List<Example> examples = examples(texts);
        List<Example> seen = new ArrayList<>();
        List<Example> unseen = new ArrayList<>();
        for (Example example : examples) {
            (Math.floorMod(example.word().hashCode(), PARTS) == 0 ? unseen : seen).add(example);
        }
        report(NameTraining.fit(seen).model(), unseen);
        if (out >= 0) {
            Files.write(Path.of(given.get(out + 1)), fit(examples).lines(), StandardCharsets.UTF_8);
        }
    }

    private static List<Example> examples(List<Path> texts) throws IOException {
        NameLists lists = NameLists.read();
        Map<String, Double> others = lists.others;
        PlainWords.ofLexicons().forEach(word -> others.merge(word, 6.0, Double::sum));
        PlainWords.of(texts).forEach((word, count) -> others.merge(word, count, Double::sum));
        List<Example> examples = new ArrayList<>();
        double names =
                lists.names.values().stream().mapToDouble(NameTraining::damped).sum();
        double rest = others.values().stream().mapToDouble(NameTraining::damped).sum();
        double total = names + rest;
        lists.names.forEach(
                (word, count) -> examples.add(new Example(word, damped(count) * total / (2 * names), true)));
        others.forEach((word, count) -> examples.add(new Example(word, damped(count) * total / (2 * rest), false)));
        return examples;
    }

    /** A word of many lists counts more, but not as much as all of them. */
    private static double damped(double count) {
        return Math.min(4, 1 + StrictMath.log(count));
    }

    private static NameTraining fit(List<Example> examples) {
        NameTraining training = new NameTraining();
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[other];
                order[other] = kept;
            }
            for (int index : order) {
                training.learn(examples.get(index));
            }
        }
        return training;
    }

    /** One step of AdaGrad: rare letters move further than common ones. */
    private void learn(Example example) {
        NameFeatures features = NameFeatures.of(example.word());
        double log = bias;
        for (int i = 0; i < features.size(); i++) {
            log += weights[features.place(i)];
        }
        double slope = example.weight() * ((example.name() ? 1 : 0) - 1 / (1 + StrictMath.exp(-log)));
        bias += STEP * slope / 100;
        for (int i = 0; i < features.size(); i++) {
            int place = features.place(i);
            double pulled = slope - SHRINK * weights[place];
            squares[place] += pulled * pulled;
            weights[place] += STEP * pulled / StrictMath.sqrt(1 + squares[place]);
        }
    }

    private byte[] table() {
        byte[] table = new byte[weights.length];
        for (int i = 0; i < table.length; i++) {
            double bounded = Math.max(-LARGEST, Math.min(LARGEST, weights[i]));
            table[i] = (byte) Math.round(bounded / LARGEST * 127);
        }
        return table;
    }

    private NameModel model() {
        return new NameModel(table(), LARGEST / 127, bias);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "# What the letters of a word say for and against its being a name. Written by NameTraining; see the model card, names.md.",
                String.format(Locale.ROOT, "unit %.6f", LARGEST / 127),
                String.format(Locale.ROOT, "bias %.4f", bias)));
        String table = Base64.getEncoder().encodeToString(table());
        for (int i = 0; i < table.length(); i += 120) {
            lines.add(table.substring(i, Math.min(table.length(), i + 120)));
        }
        return lines;
    }

    private static void report(NameModel model, List<Example> unseen) {
        int[] right = new int[2];
        int[] all = new int[2];
        for (Example example : unseen) {
            int side = example.name() ? 1 : 0;
            all[side]++;
            right[side] += model.score(example.word()) > 0 == example.name() ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "unseen names %d, taken %.4f; other words %d, rejected %.4f%n",
                all[1],
                right[1] / (double) all[1],
                all[0],
                right[0] / (double) all[0]);
    }
}
