package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;

/** Of the pages taken for interviews, those that are. */
final class InterviewPrecision implements Measure {
    @Override
    public String name() {
        return "interview or not, precision";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        return page.prediction().turns().isEmpty()
                ? Optional.empty()
                : Optional.of(Ratio.of(page.page().isInterview()));
    }
}
