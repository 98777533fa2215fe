package org.entretien.benchmarks.evaluation;

import java.util.Optional;

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
