package org.entretien.cli.explain;

import java.util.ArrayList;
import java.util.List;
import org.entretien.page.LedgerVerifier;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.spi.RecordOrigin;

/** What there is to say about a document as a whole, before its stretches. */
final class Findings {
    private Findings() {}

    /**
     * {@return one sentence a line; what the container says of a record is not escaped}
     *
     * @param result what was read
     */
    static List<String> of(ParseResult result) {
        List<String> findings = new ArrayList<>();
        // An article without an interview is one for certain, which says nothing of how well it was read.
        if (result.publication().interview().isPresent()) {
            findings.add("confidence " + ExplainedSpan.percent(result.confidence()));
        }
        result.account()
                .ifPresentOrElse(
                        account -> findings.addAll(ledger(account, result)),
                        () -> findings.add("its format states every field: nothing was recognised or left out"));
        result.record().map(Findings::record).ifPresent(findings::add);
        result.diagnostics().stream()
                .map(Diagnostic::message)
                .map(words -> "note: " + words)
                .forEach(findings::add);
        return findings;
    }

    private static String record(RecordOrigin origin) {
        StringBuilder words = new StringBuilder("read from record ").append(origin.index() + 1);
        if (origin.offset() >= 0) {
            words.append(" at byte ").append(origin.offset());
        }
        origin.id().ifPresent(id -> words.append(", ").append(id));
        origin.target().ifPresent(target -> words.append(", found at ").append(target));
        origin.fetched().ifPresent(when -> words.append(", fetched ").append(when));
        return words.append("; places count from the start of its content").toString();
    }

    private static List<String> ledger(ParseReport account, ParseResult result) {
        List<String> breaches = LedgerVerifier.breaches(account.text(), result.publication(), account.ledger());
        if (breaches.isEmpty()) {
            return List.of("every visible character is accounted for, in "
                    + account.ledger().entries().size() + " stretches");
        }
        return breaches.stream()
                .map(breach -> "the account is wrong: " + breach)
                .toList();
    }
}
