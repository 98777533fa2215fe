package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.List;
import java.util.Optional;
import org.entretien.domain.Blank;
import org.entretien.domain.Publication;
import org.entretien.page.Ledger;
import org.entretien.page.LedgerVerifier;
import org.entretien.page.Span;
import org.entretien.spi.ParseReport;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;

/**
 * The share of the page's characters that the ledger does not account for: neither in the publication nor left out for a reason. Where a law of
 * the ledger is broken in another way, it cannot be believed, and the whole page counts as lost.
 */
final class SilentLoss implements Measure {
    @Override
    public String name() {
        return "silent loss";
    }

    @Override
    public boolean isLoss() {
        return true;
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        return page.prediction()
                .result()
                .flatMap(result -> result.account().map(account -> of(result.publication(), account)));
    }

    static Ratio of(Publication publication, ParseReport account) {
        int all = Math.max(1, ink(account.text()));
        List<String> breaches = LedgerVerifier.breaches(account.text(), publication, account.ledger());
        if (breaches.isEmpty()) {
            return new Ratio(0, all);
        }
        int covered = 0;
        int at = 0;
        for (Ledger.Entry entry : account.ledger().entries()) {
            Span span = entry.span();
            if (span.start() < at || span.end() > account.text().length()) {
                return new Ratio(all, all);
            }
            covered += ink(span.of(account.text()));
            at = span.end();
        }
        return new Ratio(covered == all ? all : all - covered, all);
    }

    private static int ink(CharSequence text) {
        return (int) text.codePoints().filter(c -> !Blank.isBlank(c)).count();
    }
}
