package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;
import org.entretien.tools.benchmarks.evaluation.gold.Facts;
import org.entretien.tools.training.gold.Folding;

/** The pages whose headline is exactly the article's own. */
final class HeadlineFound implements Measure {
    @Override
    public String name() {
        return "headline";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        Facts gold = page.page().facts();
        return gold.headline().isEmpty()
                ? Optional.empty()
                : page.prediction()
                        .facts()
                        .map(said -> Ratio.of(Folding.text(gold.headline()).equals(Folding.text(said.headline()))));
    }
}
