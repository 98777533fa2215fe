package org.entretien.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entretien.page.FilePlace;
import org.entretien.page.Ledger;
import org.entretien.page.Span;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;

/**
 * One stretch of a page with what became of it, for people.
 *
 * @param shade its colour
 * @param destination the element it went to, or in brackets why it went to none
 * @param certainty how sure the parser was of the turn and what identified it; empty elsewhere
 * @param text the words as printed
 * @param reading what they were read as, where that differs
 * @param first the place of its first character in the file; empty when unknown
 * @param last the place of its last character
 */
record ExplainedSpan(
        SpanColour shade,
        String destination,
        String certainty,
        String text,
        Optional<String> reading,
        Optional<FilePlace> first,
        Optional<FilePlace> last) {
    /**
     * {@return the stretches of a page in its order}
     *
     * @param account of the page
     * @param result it belongs to
     */
    static List<ExplainedSpan> of(ParseReport account, ParseResult result) {
        List<ExplainedSpan> stretches = new ArrayList<>();
        for (Ledger.Entry entry : account.ledger().entries()) {
            Span span = entry.span();
            String text = span.of(account.text()).toString();
            Optional<FilePlace> first = account.places().of(span.start());
            Optional<FilePlace> last = account.places().of(Math.max(span.start(), span.end() - 1));
            if (entry instanceof Ledger.Kept kept) {
                SpanColour shade =
                        SpanColour.of(kept.path(), result.publication().interview());
                stretches.add(new ExplainedSpan(
                        shade, kept.path(), certainty(kept.path(), account), text, kept.reading(), first, last));
            } else if (entry instanceof Ledger.Discarded discarded) {
                String reason = "[" + discarded.reason().reason() + "]";
                stretches.add(new ExplainedSpan(SpanColour.DISCARDED, reason, "", text, Optional.empty(), first, last));
            }
        }
        return stretches;
    }

    /** {@return line and column of its beginning; empty when unknown} */
    String place() {
        return first.map(FilePlace::toString).orElse("");
    }

    private static String certainty(String path, ParseReport account) {
        return SpanColour.turn(path)
                .filter(turn -> turn < account.turnConfidence().size())
                .map(turn -> percent(account.turnConfidence().get(turn)) + evidence(turn, account))
                .orElse("");
    }

    private static String evidence(int turn, ParseReport account) {
        return turn < account.evidence().size()
                ? " " + account.evidence().get(turn).name().toLowerCase(Locale.ROOT)
                : "";
    }

    /** {@return a number from 0 to 1 for people} */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }
}
