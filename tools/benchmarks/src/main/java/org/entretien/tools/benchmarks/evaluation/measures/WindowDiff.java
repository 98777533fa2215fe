package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Layer;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;

/**
 * A window half as long as a segment slides over the characters of the page; it counts as wrong when the two sides have different numbers of
 * boundaries in it. Near misses cost less than in {@link BoundaryF1}.
 *
 * @see <a href="https://doi.org/10.1162/089120102317341756">L. Pevzner and M. A. Hearst, A critique and improvement of an evaluation metric for
 *     text segmentation, Computational Linguistics 28(1), 2002</a>
 */
final class WindowDiff implements Measure {
    @Override
    public String name() {
        return "WindowDiff";
    }

    @Override
    public boolean isLoss() {
        return true;
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        int[] printed = boundaries(page.gold());
        int[] read = boundaries(page.said());
        int size = printed.length;
        if (!page.page().isInterview() || size < 2) {
            return Optional.empty();
        }
        int segments = printed[size - 1] + 1;
        int window = (int) Math.min(size - 1, Math.max(1, Math.round(size / (2.0 * segments))));
        int wrong = 0;
        for (int i = 0; i + window < size; i++) {
            wrong += printed[i + window] - printed[i] == read[i + window] - read[i] ? 0 : 1;
        }
        return Optional.of(new Ratio(wrong, size - window));
    }

    /** {@return for each character how many boundaries stand before it} */
    private static int[] boundaries(Layer layer) {
        int[] counts = new int[layer.size()];
        for (int i = 1; i < counts.length; i++) {
            counts[i] = counts[i - 1] + (layer.isBoundary(i) ? 1 : 0);
        }
        return counts;
    }
}
