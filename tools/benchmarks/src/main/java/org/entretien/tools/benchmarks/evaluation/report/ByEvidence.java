package org.entretien.tools.benchmarks.evaluation.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entretien.domain.Interview;
import org.entretien.domain.Turn;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.contender.Readout;

/** How many turns are right by what identified them: a label, a mark, the look of the block, its words. */
final class ByEvidence {
    private final Map<ParseReport.Evidence, int[]> counts = new EnumMap<>(ParseReport.Evidence.class);

    /** Takes the turns of a page. @param page any page */
    void add(Comparison page) {
        List<ParseReport.Evidence> evidence =
                page.prediction().result().map(ByEvidence::of).orElseGet(List::of);
        boolean[] right = new boolean[page.prediction().turns().size()];
        page.strict().pairs().forEach(pair -> right[pair.said()] = true);
        for (int i = 0; i < evidence.size(); i++) {
            int[] count = counts.computeIfAbsent(evidence.get(i), one -> new int[2]);
            count[0]++;
            count[1] += right[i] ? 1 : 0;
        }
    }

    /** One a question or answer; asides have one as well, which is left out. */
    private static List<ParseReport.Evidence> of(ParseResult result) {
        List<Turn> turns =
                result.publication().interview().map(Interview::turns).orElseGet(List::of);
        List<ParseReport.Evidence> all =
                result.account().map(ParseReport::evidence).orElseGet(List::of);
        List<ParseReport.Evidence> own = new ArrayList<>();
        for (int i = 0; i < Math.min(turns.size(), all.size()); i++) {
            if (Readout.role(turns.get(i)).isPresent()) {
                own.add(all.get(i));
            }
        }
        return own;
    }

    /** {@return a line of a table a kind of evidence: its name, turns, share that is right} */
    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        counts.forEach((evidence, count) -> lines.add(List.of(
                evidence.name().toLowerCase(Locale.ROOT),
                String.valueOf(count[0]),
                Figures.exact((double) count[1] / count[0]))));
        return lines;
    }
}
