package org.entretien.spi;

import java.util.List;
import java.util.Objects;
import org.entretien.page.Ledger;

/**
 * The decoded text of a page, where each character of it went, and how sure each turn is.
 *
 * @param text the decoded text
 * @param ledger what accounts for it
 * @param turnConfidence one number a turn of the interview, 0 to 1; empty when there is no interview
 * @param evidence one a turn: what told it apart
 * @since 0.1.0
 */
public record Account(String text, Ledger ledger, List<Double> turnConfidence, List<Evidence> evidence) {
    /**
     * What told a turn apart.
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

    /** Checks structure and copies. */
    public Account {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(ledger, "ledger");
        turnConfidence = List.copyOf(turnConfidence);
        evidence = List.copyOf(evidence);
    }
}
