package org.entretien.tools.benchmarks.evaluation.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.entretien.tools.benchmarks.evaluation.measures.Measures;

/**
 * All figures of one page.
 *
 * @param page the page
 * @param found what each measure that applies says
 */
record Row(GoldPage page, Map<Measure, Ratio> found) {
    static Row of(Comparison comparison) {
        Map<Measure, Ratio> found = new LinkedHashMap<>();
        for (Measure measure : Measures.ALL) {
            measure.of(comparison).ifPresent(ratio -> found.put(measure, ratio));
        }
        return new Row(comparison.page(), found);
    }

    Optional<Ratio> of(Measure measure) {
        return Optional.ofNullable(found.get(measure));
    }
}
