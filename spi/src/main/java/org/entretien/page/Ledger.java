package org.entretien.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The ledger: where every non-blank character of a page went.
 *
 * <p>Its laws, which {@link LedgerVerifier} checks: entries stand in order and do not overlap; together they cover every non-blank
 * character; and the entries of one element, joined, are the element's text once blanks are folded.
 *
 * @param entries in the order of the text
 * @since 0.1.0
 */
public record Ledger(List<Entry> entries) {
    /**
     * Copies.
     *
     * @param entries in the order of the text
     */
    public Ledger {
        entries = List.copyOf(entries);
    }

    /**
     * One stretch of the page and its destination.
     *
     * @since 0.1.0
     */
    public sealed interface Entry {
        /** {@return where it stands in the page} */
        Span span();
    }

    /**
     * A stretch that is in the model.
     *
     * @param span where it stands in the page
     * @param path the element of the model, {@code interview.turns[3].paragraphs[0]}
     * @param reading the text it was read as, where that is not what is printed: an ISO date, a mended character
     * @since 0.1.0
     */
    public record Kept(Span span, String path, Optional<String> reading) implements Entry {
        /**
         * Checks structure.
         *
         * @param span where it stands in the page
         * @param path the element of the model, {@code interview.turns[3].paragraphs[0]}
         * @param reading the text it was read as, where that is not what is printed: an ISO date, a mended character
         */
        public Kept {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(reading, "reading");
        }

        /**
         * What this stretch gives to its element.
         *
         * @param pageText the decoded text of the page
         * @return the reading, or else the words as printed
         */
        public CharSequence words(CharSequence pageText) {
            return reading.isPresent() ? reading.get() : span.of(pageText);
        }
    }

    /**
     * A stretch that is not in the model.
     *
     * @param span where it stands in the page
     * @param reason why
     * @since 0.1.0
     */
    public record Discarded(Span span, Discard reason) implements Entry {
        /**
         * Checks structure.
         *
         * @param span where it stands in the page
         * @param reason why
         */
        public Discarded {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
