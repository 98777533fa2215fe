package org.entretien.tools.benchmarks.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.tools.benchmarks.evaluation.contender.Contender;
import org.entretien.tools.benchmarks.evaluation.contender.TextReader;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.entretien.tools.benchmarks.evaluation.gold.ZonedPage;
import org.entretien.tools.benchmarks.evaluation.measures.Measures;

/** The whole report: the same bytes for the same pages, plugins and options. */
public final class Report {
    private final Markdown report = new Markdown();
    private final int worst;

    /** A report. @param worst how many pages are listed a set */
    public Report(int worst) {
        this.worst = worst;
    }

    /** Begins. @param command the options that change a figure */
    public void preface(String command) {
        report.heading(1, "How good recognition is");
        report.paragraph("Written by `org.entretien.tools.benchmarks.evaluation.Evaluate " + command
                + "`. The pages are no part of this repository and nothing of them is quoted: pages are named by their id,"
                + " places are offsets in code points.");
        report.paragraph(
                "In brackets: where the figure lies in 95 of 100 draws of the pages with replacement (bootstrap; Efron 1979)."
                        + " A turn is right when its role and its whole text are those of the gold page, blanks folded; at overlap ≥ 0.8,"
                        + " when it shares that much of the characters that either has. A boundary is where a turn begins or ends."
                        + " WindowDiff: Pevzner & Hearst 2002, over characters. Speakers are counted on turns that are right."
                        + " Silent loss: characters that the ledger does not account for.");
        report.paragraph(
                "“" + TextReader.UNSEEN
                        + "” is what to expect of an unseen site: each page of text is read with weights, and a"
                        + " calibration of how sure a turn is, that were made of the pages of all other sites while this report was written. “entretien”"
                        + " is the library as it is shipped, whose weights may have seen these pages. Whether a page is an interview is decided in both"
                        + " by the weights as shipped; the model card gate.md of the recognition module says how well on unseen sites.");
    }

    /** Writes of a set. @param round its pages with all that was made of them */
    public void round(Round round) {
        long interviews = round.pages().stream().filter(GoldPage::isInterview).count();
        int turns = round.pages().stream().mapToInt(page -> page.turns().size()).sum();
        report.heading(2, round.name() + " as " + round.form().word());
        report.paragraph(round.pages().size() + " pages, " + interviews + " of them interviews with " + turns
                + " turns. Draws are of " + (round.bootstrap().isBySite() ? "whole sites." : "pages."));
        Tables tables = new Tables(round, report);
        report.heading(3, "Every page counts the same (macro)");
        tables.contenders(Averaging.MACRO);
        if (interviews > 0) {
            report.heading(3, "Every turn, character or name counts the same (micro)");
            tables.contenders(Averaging.MICRO);
        }
        if (interviews > 1) {
            kinds(tables, round);
        }
        if (interviews > 0) {
            tables.reliability(round.unseen());
            if (round.hasUnseen()) {
                tables.reliability(round.library());
            }
        }
        failures(round);
    }

    private void kinds(Tables tables, Round round) {
        report.heading(3, "What each contender adds: turn F1 (macro), and the difference to the one before");
        tables.gains(Grouping.STYLE);
        tables.gains(Grouping.MARKS);
        tables.gains(Grouping.QUESTIONS);
        tables.lastGains();
        report.heading(
                3,
                "Kinds of interviews: figures of “" + round.unseen().contender() + "” (macro where nothing is said)");
        for (Grouping grouping : Grouping.values()) {
            tables.groups(grouping);
        }
    }

    private void failures(Round round) {
        WorstPages pages = new WorstPages(round.library().comparisons(), report);
        report.heading(3, "Where it fails");
        pages.kinds();
        pages.facts();
        pages.list(worst);
    }

    /** Writes of pages whose lines have zones. @param name of the file @param pages any @param contenders those that keep a ledger */
    public void zoned(String name, List<ZonedPage> pages, List<Contender> contenders) {
        report.heading(2, name + ", a zone a line");
        List<ZoneTally> tallies = contenders.stream()
                .map(contender -> ZoneTally.of(contender, pages))
                .toList();
        report.table(
                List.of(
                        "contender",
                        "lines right",
                        "interviews without fault",
                        "the same, headings and other lines not distinguished",
                        "other pages left alone"),
                tallies.stream().map(ZoneTally::cells).toList());
        List<String> faults = tallies.get(tallies.size() - 1).faults();
        if (!faults.isEmpty()) {
            report.list(faults);
        }
    }

    /** Writes how well interviews are distinguished from other pages, all sets of a form together. @param rounds of that form */
    public void interviewOrNot(List<Round> rounds) {
        report.heading(
                2,
                "Interview or not, all sets without noise as "
                        + rounds.get(0).form().word());
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < rounds.get(0).trials().size(); i++) {
            int contender = i;
            List<Row> rows = rounds.stream()
                    .flatMap(round -> round.trials().get(contender).rows().stream())
                    .toList();
            lines.add(Stream.concat(
                            Stream.of(rounds.get(0).trials().get(i).contender(), String.valueOf(rows.size())),
                            Stream.of(Measures.PRECISION, Measures.RECALL)
                                    .map(measure -> Figures.exact(Averaging.MICRO.of(rows, measure))))
                    .toList());
        }
        report.table(List.of("contender", "pages", "precision", "recall"), lines);
    }

    @Override
    public String toString() {
        return report.toString();
    }
}
