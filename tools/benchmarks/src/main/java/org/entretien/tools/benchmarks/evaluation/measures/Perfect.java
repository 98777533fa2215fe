package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;

/** The interviews with every turn right and none too many. */
final class Perfect implements Measure {
    @Override
    public String name() {
        return "perfect interviews";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        return new TurnF1().of(page).map(f1 -> Ratio.of(f1.part() == f1.whole()));
    }
}
