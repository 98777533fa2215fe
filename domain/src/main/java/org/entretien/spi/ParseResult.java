package org.entretien.spi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entretien.domain.Publication;

/**
 * A publication with the account of how it was read.
 *
 * @param publication what was read
 * @param account the page and its ledger; empty for formats that are read strictly, where nothing can be left over
 * @param diagnostics what the parser noticed on the way
 * @param confidence how sure the parser is of the whole, 0 to 1; 1 for formats that say it themselves
 * @since 0.1.0
 */
public record ParseResult(
        Publication publication, Optional<Account> account, List<Diagnostic> diagnostics, double confidence) {
    /** Checks structure and copies. */
    public ParseResult {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(account, "account");
        diagnostics = List.copyOf(diagnostics);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
        }
    }

    /**
     * The result of reading a format that says itself what is what.
     *
     * @param publication what was read
     * @return a result without an account, of confidence 1
     */
    public static ParseResult exact(Publication publication) {
        return new ParseResult(publication, Optional.empty(), List.of(), 1);
    }
}
