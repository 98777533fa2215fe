package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;

/** The share of the characters that are rightly called question, answer or neither. */
final class RoleAccuracy implements Measure {
    @Override
    public String name() {
        return "role of characters";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        if (!page.page().isInterview()) {
            return Optional.empty();
        }
        int right = 0;
        for (int i = 0; i < page.gold().size(); i++) {
            right += page.gold().role(i).equals(page.said().role(i)) ? 1 : 0;
        }
        return Optional.of(new Ratio(right, Math.max(1, page.gold().size())));
    }
}
