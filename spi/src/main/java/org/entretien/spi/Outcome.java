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
        /**
         * Checks structure.
         *
         * @param result what it holds
         */
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
        /**
         * Checks structure.
         *
         * @param reason which input, where in it, what was expected
         */
        public Rejected {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A record of a container, or a page, that was left out on purpose and is nothing wrong.
     *
     * @param source the name of the input
     * @param place which record
     * @param reason why
     * @since 0.1.0
     */
    record Skipped(String source, Place place, Reason reason) implements Outcome {
        /**
         * Why something was left out.
         *
         * @since 0.1.0
         */
        public enum Reason {
            /** Only interviews were asked for, and this is none. */
            NO_INTERVIEW("no interview"),
            /** A record about another record: a request, metadata, a revisit, the description of the container. */
            NO_DOCUMENT("no document"),
            /** A document of a type that no parser reads: a picture, a script. */
            OTHER_TYPE("of a type that no parser reads"),
            /** What a server said instead of a document: a redirection, an error. */
            NO_SUCCESS("no successful response");

            private final String words;

            Reason(String words) {
                this.words = words;
            }

            /** {@return the reason in a few words, for people} */
            public String words() {
                return words;
            }
        }

        /**
         * Checks structure.
         *
         * @param source the name of the input
         * @param place which record
         * @param reason why
         */
        public Skipped {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
