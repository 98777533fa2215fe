package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;
import org.entretien.tools.benchmarks.evaluation.gold.Facts;
import org.entretien.tools.training.gold.Folding;

/** The pages whose named interviewees are exactly the people who answer. */
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
