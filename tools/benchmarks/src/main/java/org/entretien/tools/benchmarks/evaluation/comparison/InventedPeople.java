package org.entretien.tools.benchmarks.evaluation.comparison;

import java.util.List;
import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.gold.Facts;
import org.entretien.tools.training.gold.SameName;

/** Of those who are said to answer, those who do not: phrases, places and sites taken for people. */
public final class InventedPeople implements Measure {
    @Override
    public String name() {
        return "invented interviewees";
    }

    @Override
    public boolean isLoss() {
        return true;
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        List<String> wanted = page.page().facts().interviewees();
        Optional<Facts> facts =
                page.prediction().facts().filter(said -> !said.interviewees().isEmpty());
        return wanted.isEmpty() ? Optional.empty() : facts.map(said -> invented(wanted, said));
    }

    private static Ratio invented(List<String> wanted, Facts said) {
        long invented = said.interviewees().stream()
                .filter(name -> wanted.stream().noneMatch(gold -> SameName.of(gold, name, said.aliasesOf(name))))
                .count();
        return new Ratio(invented, said.interviewees().size());
    }
}
