package org.entretien.tools.benchmarks.evaluation.report;

import java.util.List;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.contender.Contender;
import org.entretien.tools.benchmarks.evaluation.gold.Form;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;

/**
 * What one contender made of the pages of a set.
 *
 * @param contender its name
 * @param comparisons a page each
 * @param rows the figures of each page
 */
record Trial(String contender, List<Comparison> comparisons, List<Row> rows) {
    static Trial of(Contender contender, List<GoldPage> pages, Form form) {
        List<Comparison> comparisons = pages.stream()
                .map(page -> new Comparison(page, contender.read(page, form)))
                .toList();
        return new Trial(
                contender.name(), comparisons, comparisons.stream().map(Row::of).toList());
    }
}
