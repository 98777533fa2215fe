package org.entretien.benchmarks.evaluation;

import java.util.Optional;

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
