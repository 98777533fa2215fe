package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;
import org.entretien.tools.benchmarks.evaluation.gold.Facts;

/** The pages whose date is right to the day. */
final class DateFound implements Measure {
    private static final String DAY = "2000-01-01";

    @Override
    public String name() {
        return "date";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        Facts gold = page.page().facts();
        return gold.published().isEmpty()
                ? Optional.empty()
                : page.prediction()
                        .facts()
                        .map(said -> Ratio.of(day(gold.published()).equals(day(said.published()))));
    }

    private static String day(String iso) {
        return iso.substring(0, Math.min(DAY.length(), iso.length()));
    }
}
