package org.entretien.benchmarks.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
