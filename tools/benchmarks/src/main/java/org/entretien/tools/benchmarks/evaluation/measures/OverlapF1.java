package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;

/** A turn counts when its role agrees and it shares four fifths of the characters that it or the gold turn has. */
final class OverlapF1 implements Measure {
    @Override
    public String name() {
        return "turn F1, overlap ≥ 0.8";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        return page.page().isInterview()
                ? Optional.of(Ratio.f1(
                        page.overlapping().size(),
                        page.prediction().turns().size(),
                        page.page().turns().size()))
                : Optional.empty();
    }
}
