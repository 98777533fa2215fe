package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;

/** Of the pages that are no interviews, those in which none is reported. */
final class Rejected implements Measure {
    @Override
    public String name() {
        return "no interview where is none";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        return page.page().isInterview()
                ? Optional.empty()
                : Optional.of(Ratio.of(page.prediction().turns().isEmpty()));
    }
}
