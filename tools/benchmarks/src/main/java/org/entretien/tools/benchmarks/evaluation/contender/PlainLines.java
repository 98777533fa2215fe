package org.entretien.tools.benchmarks.evaluation.contender;

import java.util.Arrays;
import java.util.List;
import org.entretien.tools.training.gold.Folding;

/** The lines of a page that simple rules look at. */
final class PlainLines {
    private static final String QUESTION_MARKS = "?\u061F\uFF1F";

    private PlainLines() {}

    /** {@return the lines that are not blank, folded} @param text of a page */
    static List<String> of(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(Folding::text)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static boolean asks(String line) {
        return QUESTION_MARKS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
