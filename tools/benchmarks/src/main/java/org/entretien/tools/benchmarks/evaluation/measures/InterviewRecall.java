package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;

/** Of the interviews, those taken for one. */
final class InterviewRecall implements Measure {
    @Override
    public String name() {
        return "interview or not, recall";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        return page.page().isInterview()
                ? Optional.of(Ratio.of(!page.prediction().turns().isEmpty()))
                : Optional.empty();
    }
}
