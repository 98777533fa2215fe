package org.entretien.tools.training.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entretien.parser.html.content.BlockFeatures;
import org.entretien.parser.html.content.BoostedTrees;
import org.entretien.parser.html.content.MainContent;

/**
 * Grows the trees that tell an article from its surroundings, {@code body.txt}, from pages marked by hand: {@code BodyTraining FOLDER [OUT]},
 * where the folder holds {@code gold.jsonl} and {@code html/}. First it is measured on sites that the trees have not seen: ten parts by the
 * name of the site, each read by trees grown on the other nine. The trees written to OUT are then grown on all pages.
 */
public final class BodyTraining {
    private static final int PARTS = 10;
    private static final Boosting.Settings SETTINGS = new Boosting.Settings(
            Integer.getInteger("trees", 160),
            Integer.getInteger("leaves", 16),
            Integer.getInteger("rate", 8) / 100.0,
            0.01,
            Integer.getInteger("least", 200),
            0.3);

    private BodyTraining() {}

    /**
     * Runs.
     *
     * @param arguments the folder of pages, and optionally the file to write
     * @throws IOException when a page cannot be read or the file not be written
     */
    public static void main(String[] arguments) throws IOException {
        List<GoldArticle> pages = GoldArticle.read(Path.of(arguments[0]));
        double[] sums = new double[3];
        for (int part = 0; part < PARTS; part++) {
            List<GoldArticle> seen = new ArrayList<>();
            List<GoldArticle> unseen = new ArrayList<>();
            for (GoldArticle page : pages) {
                (Math.floorMod(page.site.hashCode(), PARTS) == part ? unseen : seen).add(page);
            }
            BoostedTrees trees = BoostedTrees.of(grow(seen), BlockFeatures.NAMES);
            for (GoldArticle page : unseen) {
                double[] score = page.score(MainContent.of(page.layout, trees));
                for (int k = 0; k < sums.length; k++) {
                    sums[k] += score[k] / pages.size();
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "pages=%d F1=%.4f precision=%.4f recall=%.4f exact=%.4f (sites not seen in training)%n",
                pages.size(),
                2 * sums[0] * sums[1] / (sums[0] + sums[1]),
                sums[0],
                sums[1],
                sums[2]);
        if (arguments.length > 1) {
            List<String> lines = new ArrayList<>(
                    List.of(
                            "# Trees that tell the blocks of an article from those around it. Written by BodyTraining; see the model card, body.md.",
                            "# A line is a tree: (feature<threshold yes no); leaves are log-odds in hundredths, and are summed up."));
            lines.addAll(grow(pages));
            Files.write(Path.of(arguments[1]), lines, StandardCharsets.UTF_8);
        }
    }

    static List<String> grow(List<GoldArticle> pages) {
        List<float[]> rows = new ArrayList<>();
        List<Double> targets = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (GoldArticle page : pages) {
            for (int i = 0; i < page.features.length; i++) {
                // Blocks that are never read need no distinction.
                if (MainContent.mayBe(page.layout, i)) {
                    rows.add(page.features[i]);
                    targets.add(page.target[i]);
                    weights.add(page.weight[i]);
                }
            }
        }
        return Boosting.grow(
                BlockFeatures.NAMES,
                rows.toArray(float[][]::new),
                targets.stream().mapToDouble(Double::doubleValue).toArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray(),
                SETTINGS);
    }
}
