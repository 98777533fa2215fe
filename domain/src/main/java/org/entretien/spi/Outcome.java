package org.entretien.spi;

import java.util.Objects;

/**
 * What became of one document or of one record of a container.
 *
 * @since 0.1.0
 */
public sealed interface Outcome {
    /**
     * It was read.
     *
     * @param result what it holds
     * @since 0.1.0
     */
    record Parsed(ParseResult result) implements Outcome {
        /** Checks structure. */
        public Parsed {
            Objects.requireNonNull(result, "result");
        }
    }

    /**
     * It could not be read; the records after it can.
     *
     * @param reason which input, where in it, what was expected
     * @since 0.1.0
     */
    record Rejected(EntretienException reason) implements Outcome {
        /** Checks structure. */
        public Rejected {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
