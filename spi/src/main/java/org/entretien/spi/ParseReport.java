package org.entretien.spi;

import java.util.List;
import java.util.Objects;
import org.entretien.page.Ledger;
import org.entretien.page.SourceMap;

/**
 * The decoded text of a page, where each character of it went, and how sure each turn is.
 *
 * @param text the decoded text
 * @param ledger what accounts for it
 * @param turnConfidence one number per turn of the interview, 0 to 1; empty when there is no interview
 * @param evidence one per turn: what identified it
 * @param places where the text stands in the file; unknown unless the context asked for it, see {@link ParseContext#located}
 * @since 0.1.0
 */
public record ParseReport(
        String text, Ledger ledger, List<Double> turnConfidence, List<Evidence> evidence, SourceMap places) {
    /**
     * What identified a turn.
     *
     * @since 0.1.0
     */
    public enum Evidence {
        /** A printed label: a name, initials, an outlet's acronym. */
        LABEL,
        /** A printed mark: Q and A, a dash, a number. */
        MARK,
        /** The look of the block. */
        TYPOGRAPHY,
        /** Its words and its place. */
        WORDING
    }

    /**
     * Checks structure and copies.
     *
     * @param text the decoded text
     * @param ledger what accounts for it
     * @param turnConfidence one number per turn of the interview, 0 to 1; empty when there is no interview
     * @param evidence one per turn: what identified it
     * @param places where the text stands in the file; unknown unless the context asked for it, see {@link ParseContext#located}
     */
    public ParseReport {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(ledger, "ledger");
        turnConfidence = List.copyOf(turnConfidence);
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(places, "places");
    }

    /**
     * A report without the places of the text in the file.
     *
     * @param text the decoded text
     * @param ledger what accounts for it
     * @param turnConfidence one number per turn
     * @param evidence one per turn
     */
    public ParseReport(String text, Ledger ledger, List<Double> turnConfidence, List<Evidence> evidence) {
        this(text, ledger, turnConfidence, evidence, SourceMap.UNKNOWN);
    }

    /**
     * {@return this account with the places of its text}
     *
     * @param known where the text stands in the file
     */
    public ParseReport withPlaces(SourceMap known) {
        return new ParseReport(text, ledger, turnConfidence, evidence, known);
    }
}
