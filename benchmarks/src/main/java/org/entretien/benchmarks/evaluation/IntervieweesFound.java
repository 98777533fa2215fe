package org.entretien.benchmarks.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages of which exactly those are named who answer. */
final class IntervieweesFound implements Measure {
    @Override
    public String name() {
        return "interviewees";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        Facts gold = page.page().facts();
        return gold.interviewees().isEmpty()
                ? Optional.empty()
                : page.prediction()
                        .facts()
                        .map(said -> Ratio.of(keys(gold.interviewees()).equals(keys(said.interviewees()))));
    }

    private static Set<String> keys(List<String> names) {
        return names.stream().map(Folding::name).collect(Collectors.toSet());
    }
}
