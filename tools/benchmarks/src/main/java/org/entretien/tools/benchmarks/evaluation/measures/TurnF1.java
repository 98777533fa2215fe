package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;

/** A turn counts when its role and its whole text, blanks folded, are those of a gold turn, in order. */
final class TurnF1 implements Measure {
    @Override
    public String name() {
        return "turn F1";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        return page.page().isInterview()
                ? Optional.of(Ratio.f1(
                        page.strict().size(),
                        page.prediction().turns().size(),
                        page.page().turns().size()))
                : Optional.empty();
    }
}
