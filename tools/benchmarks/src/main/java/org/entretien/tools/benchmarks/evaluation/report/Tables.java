package org.entretien.tools.benchmarks.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.entretien.tools.benchmarks.evaluation.measures.Measures;

/** The tables of one round. */
final class Tables {
    private final Round round;
    private final Markdown report;

    Tables(Round round, Markdown report) {
        this.round = round;
        this.report = report;
    }

    /** Every figure of every contender. */
    void contenders(Averaging averaging) {
        List<String> head = Stream.concat(
                        Stream.of("figure"), round.trials().stream().map(Trial::contender))
                .toList();
        List<List<String>> lines = new ArrayList<>();
        for (Measure measure : Measures.ALL) {
            if (applies(measure) && (averaging == Averaging.MACRO || !isShareOfPages(measure))) {
                lines.add(line(measure, averaging));
            }
        }
        report.table(head, lines);
    }

    /** Where no page is an interview, it says nothing that none was rightly taken for one. */
    private boolean applies(Measure measure) {
        boolean said = round.trials().stream()
                .flatMap(trial -> trial.rows().stream())
                .anyMatch(row -> row.of(measure).isPresent());
        return said && (measure != Measures.PRECISION || round.pages().stream().anyMatch(GoldPage::isInterview));
    }

    /** Then it makes no difference what is averaged. */
    private boolean isShareOfPages(Measure measure) {
        return round.trials().stream()
                .flatMap(trial -> trial.rows().stream())
                .flatMap(row -> row.of(measure).stream())
                .allMatch(ratio -> ratio.whole() == 1);
    }

    private List<String> line(Measure measure, Averaging averaging) {
        List<String> line = new ArrayList<>();
        line.add(measure.name() + (measure.isLoss() ? " (less is better)" : ""));
        for (Trial trial : round.trials()) {
            line.add(figure(trial.rows(), measure, averaging, round.bootstrap()));
        }
        return line;
    }

    /** How far each contender gets with interviews of a kind, and what it adds to the one before. */
    void gains(Grouping grouping) {
        List<String> head = Stream.concat(
                        Stream.of(grouping.words(), "pages"),
                        round.trials().stream().map(Trial::contender))
                .toList();
        List<List<String>> lines = new ArrayList<>();
        grouping.of(round.library().rows()).forEach((key, rows) -> lines.add(gains(grouping, key, rows.size())));
        report.table(head, lines);
    }

    private List<String> gains(Grouping grouping, String key, int pages) {
        List<String> line = new ArrayList<>();
        line.add(key);
        line.add(String.valueOf(pages));
        double before = Double.NaN;
        for (Trial trial : round.trials()) {
            double value = Averaging.MACRO
                    .of(grouping.of(trial.rows()).getOrDefault(key, List.of()), Measures.TURN_F1)
                    .orElse(0.0);
            line.add(Figures.exact(value) + (Double.isNaN(before) ? "" : " (" + Figures.change(value - before) + ")"));
            before = value;
        }
        return line;
    }

    /** What weights of other sites add to what is there without them, and what the last contender adds to the one before, on the same draws. */
    void lastGains() {
        int last = round.trials().size() - 1;
        int unseen = round.trials().indexOf(round.unseen());
        if (unseen > 0 && unseen < last) {
            gain(unseen);
        }
        if (last > 0) {
            gain(last);
        }
    }

    private void gain(int contender) {
        List<Row> with = round.trials().get(contender).rows();
        List<Row> without = round.trials().get(contender - 1).rows();
        Optional<Double> gain = difference(with, without, Averaging.Weighing.ONCE);
        gain.ifPresent(value ->
                report.paragraph("“" + round.trials().get(contender).contender() + "” adds "
                        + Figures.change(value) + " to the turn F1 (macro) of “"
                        + round.trials().get(contender - 1).contender() + "”"
                        + round.bootstrap()
                                .interval(weight -> difference(with, without, weight))
                                .map(ends -> ", on the same draws " + Figures.interval(ends))
                                .orElse("")
                        + "."));
    }

    private static Optional<Double> difference(List<Row> with, List<Row> without, Averaging.Weighing weight) {
        return Averaging.MACRO
                .of(with, Measures.TURN_F1, weight)
                .flatMap(more ->
                        Averaging.MACRO.of(without, Measures.TURN_F1, weight).map(less -> more - less));
    }

    /** The chief figures on unseen sites by what pages have in common. */
    void groups(Grouping grouping) {
        List<String> head = new ArrayList<>(List.of(grouping.words(), "pages", "turns", "turn F1, micro"));
        Measures.CHIEF.forEach(measure -> head.add(measure.name()));
        List<List<String>> lines = new ArrayList<>();
        grouping.of(round.unseen().rows()).forEach((key, rows) -> lines.add(group(key, rows)));
        report.table(head, lines);
    }

    private List<String> group(String key, List<Row> rows) {
        Bootstrap draws = round.bootstrap().of(rows.stream().map(Row::page).toList());
        int turns = rows.stream().mapToInt(row -> row.page().turns().size()).sum();
        List<String> line = new ArrayList<>(List.of(
                key,
                String.valueOf(rows.size()),
                String.valueOf(turns),
                figure(rows, Measures.TURN_F1, Averaging.MICRO, draws)));
        for (Measure measure : Measures.CHIEF) {
            line.add(
                    measure == Measures.TURN_F1 || measure == Measures.PERFECT
                            ? figure(rows, measure, Averaging.MACRO, draws)
                            : Figures.exact(Averaging.MACRO.of(rows, measure)));
        }
        return line;
    }

    private static String figure(List<Row> rows, Measure measure, Averaging averaging, Bootstrap draws) {
        return Figures.exact(averaging.of(rows, measure))
                + draws.interval(weight -> averaging.of(rows, measure, weight))
                        .map(ends -> " " + Figures.interval(ends))
                        .orElse("");
    }

    /** How sure turns are said to be, and how many are right. @param trial of whose turns */
    void reliability(Trial trial) {
        Reliability reliability = new Reliability();
        trial.comparisons().forEach(reliability::add);
        if (reliability.turns() == 0) {
            return;
        }
        report.heading(3, "Stated confidence of turns: " + trial.contender());
        report.table(
                List.of("said to be sure", "turns", "said, on average", "right"),
                reliability.bins().stream()
                        .map(bin -> List.of(
                                bin.range(),
                                String.valueOf(bin.turns()),
                                Figures.exact(bin.sure()),
                                Figures.exact(bin.right())))
                        .toList());
        report.paragraph(
                "Expected calibration error " + Figures.exact(reliability.error()) + " over " + reliability.turns()
                        + " turns. The least sure 5 % of the turns hold " + Figures.exact(reliability.caught(0.05))
                        + " of the wrong ones, the least sure 10 % " + Figures.exact(reliability.caught(0.1)) + ".");
        ByEvidence evidence = new ByEvidence();
        trial.comparisons().forEach(evidence::add);
        report.table(List.of("what identified a turn", "turns", "right"), evidence.lines());
    }
}
