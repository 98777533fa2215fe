package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;
import org.entretien.tools.benchmarks.evaluation.gold.Facts;
import org.entretien.tools.training.gold.Folding;

/** The pages whose outlet is right, case and punctuation aside. */
final class OutletFound implements Measure {
    @Override
    public String name() {
        return "outlet";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        Facts gold = page.page().facts();
        return gold.outlet().isEmpty()
                ? Optional.empty()
                : page.prediction()
                        .facts()
                        .map(said -> Ratio.of(Folding.name(gold.outlet()).equals(Folding.name(said.outlet()))));
    }
}
