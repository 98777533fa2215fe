package org.entretien.spi;

import java.util.Objects;

/**
 * How sure a parser is that a document is of its format, and why.
 *
 * @param certainty 0 (certainly not) to 100 (a signature that nothing else has)
 * @param reason in a few words, for people
 * @since 0.1.0
 */
public record Probe(int certainty, String reason) {
    /**
     * Checks the range.
     *
     * @param certainty 0 (certainly not) to 100 (a signature that nothing else has)
     * @param reason in a few words, for people
     */
    public Probe {
        if (certainty < 0 || certainty > 100) {
            throw new IllegalArgumentException("certainty out of 0..100: " + certainty);
        }
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * The document is of another format.
     *
     * @param reason why not
     * @return a probe of certainty 0
     */
    public static Probe no(String reason) {
        return new Probe(0, reason);
    }
}
