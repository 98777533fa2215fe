package org.entretien.benchmarks.evaluation;

import java.util.Optional;

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
