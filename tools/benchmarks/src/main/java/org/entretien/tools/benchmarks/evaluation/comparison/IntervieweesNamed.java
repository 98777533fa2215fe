package org.entretien.tools.benchmarks.evaluation.comparison;

import java.util.List;
import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.gold.Facts;
import org.entretien.tools.training.gold.SameName;

/** The pages that name as many interviewees as answer, each as a reader would name them. */
public final class IntervieweesNamed implements Measure {
    @Override
    public String name() {
        return "interviewees, as a reader names them";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        List<String> wanted = page.page().facts().interviewees();
        return wanted.isEmpty()
                ? Optional.empty()
                : page.prediction().facts().map(said -> Ratio.of(isRight(wanted, said)));
    }

    private static boolean isRight(List<String> wanted, Facts said) {
        return wanted.size() == said.interviewees().size()
                && wanted.stream()
                        .allMatch(gold -> said.interviewees().stream()
                                .anyMatch(name -> SameName.of(gold, name, said.aliasesOf(name))));
    }
}
