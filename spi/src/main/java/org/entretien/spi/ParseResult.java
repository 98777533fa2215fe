package org.entretien.spi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entretien.domain.Publication;
import org.entretien.page.SourceMap;

/**
 * A publication with the account of how it was read.
 *
 * @param publication what was read
 * @param account the page and its ledger; empty for formats that are read strictly, where nothing can be left over
 * @param diagnostics what the parser noticed on the way
 * @param confidence how sure the parser is of the whole, 0 to 1; 1 for formats that say it themselves
 * @param origins where the headline, the outlet, the date, the authors and the like came from
 * @param record the record of a container that it was read from
 * @since 0.1.0
 */
public record ParseResult(
        Publication publication,
        Optional<ParseReport> account,
        List<Diagnostic> diagnostics,
        double confidence,
        List<FieldOrigin> origins,
        Optional<RecordOrigin> record) {
    /**
     * Checks structure and copies.
     *
     * @param publication what was read
     * @param account the page and its ledger; empty for formats that are read strictly, where nothing can be left over
     * @param diagnostics what the parser noticed on the way
     * @param confidence how sure the parser is of the whole, 0 to 1; 1 for formats that say it themselves
     * @param origins where the headline, the outlet, the date, the authors and the like came from
     * @param record the record of a container that it was read from
     */
    public ParseResult {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(account, "account");
        diagnostics = List.copyOf(diagnostics);
        origins = List.copyOf(origins);
        Objects.requireNonNull(record, "record");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
        }
    }

    /**
     * A result of a document that is not a record of a container, without origins.
     *
     * @param publication what was read
     * @param account the page and its ledger
     * @param diagnostics what the parser noticed
     * @param confidence how sure the parser is, 0 to 1
     */
    public ParseResult(
            Publication publication, Optional<ParseReport> account, List<Diagnostic> diagnostics, double confidence) {
        this(publication, account, diagnostics, confidence, List.of(), Optional.empty());
    }

    /**
     * {@return this result with other diagnostics}
     *
     * @param other what was noticed
     */
    public ParseResult withDiagnostics(List<Diagnostic> other) {
        return new ParseResult(publication, account, other, confidence, origins, record);
    }

    /**
     * {@return this result with the places of its account's text, if it has an account}
     *
     * @param places in the file
     */
    public ParseResult withPlaces(SourceMap places) {
        Optional<ParseReport> placed = account.map(old -> old.withPlaces(places));
        return new ParseResult(publication, placed, diagnostics, confidence, origins, record);
    }

    /**
     * {@return this result with the record that it was read from}
     *
     * @param origin the record
     */
    public ParseResult withRecord(RecordOrigin origin) {
        return new ParseResult(publication, account, diagnostics, confidence, origins, Optional.of(origin));
    }

    /**
     * {@return this result of another publication, which says the same of the page}
     *
     * @param other the publication
     */
    public ParseResult withPublication(Publication other) {
        return new ParseResult(other, account, diagnostics, confidence, origins, record);
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
