package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.List;
import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Bags;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;
import org.entretien.tools.benchmarks.evaluation.gold.Facts;
import org.entretien.tools.training.gold.Folding;

/** The other headlines on the page, by their whole text. */
final class RelatedF1 implements Measure {
    @Override
    public String name() {
        return "related headlines F1";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        Facts gold = page.page().facts();
        return gold.related().isEmpty()
                ? Optional.empty()
                : page.prediction()
                        .facts()
                        .map(said -> Ratio.f1(
                                Bags.common(folded(gold.related()), folded(said.related())),
                                said.related().size(),
                                gold.related().size()));
    }

    private static List<String> folded(List<String> headlines) {
        return headlines.stream().map(Folding::text).toList();
    }
}
