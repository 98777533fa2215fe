package org.entretien.benchmarks.evaluation;

import java.util.Optional;

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
