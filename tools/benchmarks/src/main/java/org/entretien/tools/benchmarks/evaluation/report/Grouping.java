package org.entretien.tools.benchmarks.evaluation.report;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;

/** What pages have in common. */
enum Grouping {
    STYLE("style", GoldPage::style),
    LANGUAGE("language", GoldPage::language),
    SITE("site", GoldPage::site),
    MARKS("marks or labels printed before", GoldPage::marks),
    QUESTIONS(
            "questions", page -> page.asksByMarkOnly() ? "all end in a question mark" : "some end in no question mark");

    private final String words;
    private final Function<GoldPage, String> key;

    Grouping(String words, Function<GoldPage, String> key) {
        this.words = words;
        this.key = key;
    }

    /** {@return what it is called} */
    String words() {
        return words;
    }

    /** {@return the interviews among some rows by what they have in common, in the order of the keys} @param rows of pages */
    SortedMap<String, List<Row>> of(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.page().isInterview())
                .collect(Collectors.groupingBy(row -> key.apply(row.page()), TreeMap::new, Collectors.toList()));
    }
}
