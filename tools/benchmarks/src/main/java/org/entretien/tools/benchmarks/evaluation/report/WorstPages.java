package org.entretien.tools.benchmarks.evaluation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entretien.page.Ledger;
import org.entretien.page.Span;
import org.entretien.spi.ParseReport;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.entretien.tools.benchmarks.evaluation.gold.Places;
import org.entretien.tools.benchmarks.evaluation.measures.Measures;

/** The pages that come out worst: what went wrong, where, and what the ledger says of these places. Quotes nothing. */
final class WorstPages {
    private static final int PLACES_SHOWN = 6;
    private static final int IDS_SHOWN = 8;

    private final List<Comparison> pages;
    private final Markdown report;

    WorstPages(List<Comparison> pages, Markdown report) {
        this.pages = pages;
        this.report = report;
    }

    /** Lists. @param most how many pages */
    void list(int most) {
        List<Comparison> worst = pages.stream()
                .filter(page -> !Faults.of(page).isEmpty())
                .sorted(Comparator.comparingDouble(WorstPages::rank))
                .limit(most)
                .toList();
        for (Comparison page : worst) {
            report.paragraph(title(page));
            List<String> places = places(page);
            if (!places.isEmpty()) {
                report.list(places);
            }
        }
    }

    /** A page on which an interview is invented is as bad as one on which none is seen. */
    private static double rank(Comparison page) {
        return Measures.TURN_F1.of(page).map(Ratio::value).orElse(0.0);
    }

    private static String title(Comparison page) {
        GoldPage gold = page.page();
        String kinds = Faults.of(page).stream()
                .collect(Collectors.groupingBy(Fault::kind, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " × " + entry.getKey().words())
                .collect(Collectors.joining(", "));
        return "**`" + gold.id() + "`** (" + gold.style() + ", " + gold.language() + ", " + gold.site() + "): "
                + Measures.TURN_F1
                        .of(page)
                        .map(f1 -> "turn F1 " + Figures.exact(f1.value()) + ", ")
                        .orElse("")
                + gold.turns().size() + " turns printed, "
                + page.prediction().turns().size() + " read: " + kinds + certainty(page);
    }

    /** How sure the page and its turns are said to be, and what identified the turns. */
    private static String certainty(Comparison page) {
        return page.prediction()
                .result()
                .map(result -> ". Said to be sure: " + Figures.exact(result.confidence())
                        + result.account()
                                .map(account -> evidence(account.evidence()))
                                .orElse(""))
                .orElse(". Rejected");
    }

    private static String evidence(List<ParseReport.Evidence> evidence) {
        return evidence.stream()
                .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> "; by " + entry.getKey().name().toLowerCase(Locale.ROOT) + " " + entry.getValue())
                .collect(Collectors.joining());
    }

    private static List<String> places(Comparison page) {
        List<Fault> faults = Faults.of(page).stream()
                .filter(fault -> !fault.kind().isOfPage())
                .toList();
        Optional<Places> places = Places.of(page.page().text());
        List<String> lines = new ArrayList<>();
        faults.stream().limit(PLACES_SHOWN).forEach(fault -> lines.add(place(page, fault, places)));
        if (faults.size() > PLACES_SHOWN) {
            lines.add((faults.size() - PLACES_SHOWN) + " more");
        }
        return lines;
    }

    private static String place(Comparison page, Fault fault, Optional<Places> places) {
        String words = fault.turn() + ": " + fault.kind().words();
        if (fault.start() < 0 || places.isEmpty()) {
            return words;
        }
        Span span = places.get().span(fault.start(), fault.end());
        return words + ", at " + places.get().codePoint(span.start()) + ".."
                + places.get().codePoint(span.end()) + explained(page, span);
    }

    /** Where the ledger says that the characters went. */
    private static String explained(Comparison page, Span span) {
        Optional<ParseReport> account = page.prediction()
                .result()
                .flatMap(result -> result.account())
                .filter(one -> one.text().equals(page.page().text()));
        if (account.isEmpty()) {
            return "";
        }
        Set<String> went = new LinkedHashSet<>();
        for (Ledger.Entry entry : account.get().ledger().entries()) {
            if (entry.span().start() < span.end() && entry.span().end() > span.start()) {
                went.add(destination(entry));
            }
        }
        return went.isEmpty() ? "" : " → " + String.join(", ", went);
    }

    private static String destination(Ledger.Entry entry) {
        if (entry instanceof Ledger.Kept kept) {
            String path = kept.path();
            int turn = path.indexOf("].paragraphs");
            return turn < 0 ? path : path.substring("interview.".length(), turn + 1);
        }
        return ((Ledger.Discarded) entry).reason().reason();
    }

    /** The pages whose headline, date and the like are wrong. */
    void facts() {
        List<String> lines = new ArrayList<>();
        for (Measure measure : Measures.FACTS) {
            List<String> wrong = pages.stream()
                    .filter(page -> measure.of(page)
                            .filter(ratio -> ratio.value() != (measure.isLoss() ? 0 : 1))
                            .isPresent())
                    .map(page -> "`" + page.page().id() + "`")
                    .toList();
            if (!wrong.isEmpty()) {
                lines.add(measure.name() + ", " + wrong.size() + " pages: "
                        + String.join(", ", wrong.subList(0, Math.min(IDS_SHOWN, wrong.size())))
                        + (wrong.size() > IDS_SHOWN ? " …" : ""));
            }
        }
        if (!lines.isEmpty()) {
            report.list(lines);
        }
    }

    /** How often what went wrong, by style. */
    void kinds() {
        Map<String, Map<Fault.Kind, Long>> counts = new TreeMap<>();
        Set<Fault.Kind> seen = new TreeSet<>();
        for (Comparison page : pages) {
            Map<Fault.Kind, Long> of = counts.computeIfAbsent(page.page().style(), style -> new TreeMap<>());
            for (Fault fault : Faults.of(page)) {
                of.merge(fault.kind(), 1L, Long::sum);
                seen.add(fault.kind());
            }
        }
        if (seen.isEmpty()) {
            report.paragraph("Nothing.");
            return;
        }
        List<String> head = new ArrayList<>(List.of("style"));
        seen.forEach(kind -> head.add(kind.words()));
        List<List<String>> lines = new ArrayList<>();
        counts.forEach((style, of) -> {
            List<String> line = new ArrayList<>(List.of(style));
            seen.forEach(kind -> line.add(String.valueOf(of.getOrDefault(kind, 0L))));
            lines.add(line);
        });
        report.table(head, lines);
    }
}
