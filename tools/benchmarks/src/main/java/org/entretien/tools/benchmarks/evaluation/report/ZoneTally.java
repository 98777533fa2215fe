package org.entretien.tools.benchmarks.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import org.entretien.tools.benchmarks.evaluation.contender.Contender;
import org.entretien.tools.benchmarks.evaluation.contender.Prediction;
import org.entretien.tools.benchmarks.evaluation.gold.Form;
import org.entretien.tools.benchmarks.evaluation.gold.ZonedPage;

/** How many lines and pages a contender gets right. */
final class ZoneTally {
    private final String contender;
    private final List<String> faults = new ArrayList<>();
    private int lines;
    private int right;
    private int interviews;
    private int exact;
    private int nearly;
    private int others;
    private int alone;

    private ZoneTally(String contender) {
        this.contender = contender;
    }

    static ZoneTally of(Contender contender, List<ZonedPage> pages) {
        ZoneTally tally = new ZoneTally(contender.name());
        for (ZonedPage page : pages) {
            tally.add(page, contender.read(page.page(), Form.TEXT));
        }
        return tally;
    }

    private void add(ZonedPage page, Prediction prediction) {
        List<String> zones = Zones.of(page, prediction);
        List<String> wrong = new ArrayList<>();
        boolean grave = false;
        for (int i = 0; i < page.lines().size(); i++) {
            String gold = page.lines().get(i).zone();
            String read = i < zones.size() ? zones.get(i) : "nothing";
            if (!gold.equals(read)) {
                grave |= !isMinor(gold) || !isMinor(read);
                wrong.add("line " + (i + 1) + " is " + gold + ", read as " + read);
            }
        }
        lines += page.lines().size();
        right += page.lines().size() - wrong.size();
        if (!wrong.isEmpty()) {
            faults.add("`" + page.page().id() + "`: " + String.join("; ", wrong));
        }
        if (page.isInterview()) {
            interviews++;
            exact += wrong.isEmpty() ? 1 : 0;
            nearly += grave ? 0 : 1;
        } else {
            others++;
            alone += prediction.turns().isEmpty() ? 1 : 0;
        }
    }

    /** Gold files leave it open what a short line between turns is. */
    private static boolean isMinor(String zone) {
        return zone.equals("other") || zone.equals("subheading");
    }

    /** {@return its line of the table} */
    List<String> cells() {
        return List.of(
                contender,
                right + " of " + lines,
                exact + " of " + interviews,
                nearly + " of " + interviews,
                alone + " of " + others);
    }

    /** {@return what is wrong, a page each} */
    List<String> faults() {
        return faults;
    }
}
