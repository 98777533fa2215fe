package org.entretien.tools.benchmarks.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Aside;
import org.entretien.domain.Blank;
import org.entretien.domain.Interview;
import org.entretien.domain.Turn;
import org.entretien.page.Discard;
import org.entretien.page.Ledger;
import org.entretien.page.Span;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.tools.benchmarks.evaluation.contender.Prediction;
import org.entretien.tools.benchmarks.evaluation.contender.Readout;
import org.entretien.tools.benchmarks.evaluation.gold.Role;
import org.entretien.tools.benchmarks.evaluation.gold.ZonedPage;

/** Which zone each line of a page came to lie in, as the ledger has it. */
final class Zones {
    private static final String OTHER = "other";
    private static final String TURNS = "interview.turns[";

    private final List<Turn> turns;
    private final ParseReport account;

    private Zones(ParseResult result) {
        turns = result.publication().interview().map(Interview::turns).orElseGet(List::of);
        account = result.account().orElseThrow();
    }

    /** {@return a zone a line; empty when the page was rejected} @param page the page @param prediction what was made of it, with its ledger */
    static List<String> of(ZonedPage page, Prediction prediction) {
        return prediction
                .result()
                .map(result -> new Zones(result).of(page.lines()))
                .orElseGet(List::of);
    }

    private List<String> of(List<ZonedPage.Line> lines) {
        List<String> zones = new ArrayList<>();
        int at = 0;
        for (ZonedPage.Line line : lines) {
            zones.add(zone(new Span(at, at + line.text().length())));
            at += line.text().length() + 1;
        }
        return zones;
    }

    /** The zone that has most of the line's characters; labels and marks belong to the turn they stand before. */
    private String zone(Span line) {
        Optional<String> best = Optional.empty();
        int most = 0;
        boolean labelled = false;
        for (Ledger.Entry entry : account.ledger().entries()) {
            int ink = ink(entry.span(), line);
            boolean label = entry instanceof Ledger.Discarded discarded && isLabel(discarded.reason());
            labelled |= label && ink > 0;
            if (!label && ink > most) {
                best = Optional.of(zone(entry));
                most = ink;
            } else if (best.isEmpty() && labelled && !label && entry.span().start() >= line.end()) {
                return zone(entry);
            }
        }
        return best.orElse(OTHER);
    }

    private static boolean isLabel(Discard reason) {
        return reason == Discard.SPEAKER_LABEL || reason == Discard.TURN_MARK || reason == Discard.TIME_CODE;
    }

    private int ink(Span entry, Span line) {
        int start = Math.max(entry.start(), line.start());
        int end = Math.min(entry.end(), line.end());
        return start >= end
                ? 0
                : (int) account.text()
                        .substring(start, end)
                        .codePoints()
                        .filter(c -> !Blank.isBlank(c))
                        .count();
    }

    private String zone(Ledger.Entry entry) {
        if (!(entry instanceof Ledger.Kept kept) || !kept.path().startsWith(TURNS)) {
            return OTHER;
        }
        String number = kept.path().substring(TURNS.length(), kept.path().indexOf(']'));
        Turn turn = turns.get(Integer.parseInt(number));
        return Readout.role(turn)
                .map(Role::word)
                .orElse(turn instanceof Aside aside && aside.kind() == Aside.Kind.SUBHEADING ? "subheading" : OTHER);
    }
}
