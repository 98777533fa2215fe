package org.entretien.catalogue.isolation;

import java.util.List;
import org.entretien.domain.Publication;
import org.entretien.page.LedgerVerifier;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.jspecify.annotations.Nullable;

/** Checks each result of a plugin that is not trusted. */
public final class ResultChecks {
    private ResultChecks() {}

    /** {@return what is wrong with an outcome, in words; null when all is well} */
    static @Nullable public String fault(@Nullable Outcome outcome, Limits limits) {
        if (outcome == null) {
            return "its outcome is null";
        }
        return outcome instanceof Outcome.Parsed parsed ? fault(parsed.result(), limits) : null;
    }

    private static @Nullable String fault(ParseResult result, Limits limits) {
        Publication publication = result.publication();
        int turns = publication.interview().map(one -> one.turns().size()).orElse(0);
        if (turns > limits.turns()) {
            return "it gave " + turns + " turns, at most " + limits.turns() + " are allowed";
        }
        int headlines = publication.relatedHeadlines().size();
        if (headlines > limits.headlines()) {
            return "it gave " + headlines + " related headlines, at most " + limits.headlines() + " are allowed";
        }
        if (result.account().isEmpty()) {
            return null;
        }
        ParseReport account = result.account().get();
        List<String> breaches = LedgerVerifier.breaches(account.text(), publication, account.ledger());
        return breaches.isEmpty() ? null : "its ledger is wrong: " + breaches.get(0);
    }
}
