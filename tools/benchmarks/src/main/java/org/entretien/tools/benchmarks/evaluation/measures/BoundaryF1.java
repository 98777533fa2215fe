package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;

/** A boundary is a place where a turn begins or ends; it counts when both sides have one between the same two characters. */
final class BoundaryF1 implements Measure {
    @Override
    public String name() {
        return "boundary F1";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        if (!page.page().isInterview()) {
            return Optional.empty();
        }
        int hits = 0;
        int said = 0;
        int wanted = 0;
        for (int i = 1; i < page.gold().size(); i++) {
            boolean read = page.said().isBoundary(i);
            boolean printed = page.gold().isBoundary(i);
            hits += read && printed ? 1 : 0;
            said += read ? 1 : 0;
            wanted += printed ? 1 : 0;
        }
        return Optional.of(Ratio.f1(hits, said, wanted));
    }
}
