package org.entretien.spi;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How much of a publication a format keeps.
 *
 * @since 0.1.0
 */
public sealed interface Fidelity {
    /**
     * Everything: reading what was written gives an equal publication.
     *
     * @since 0.1.0
     */
    record Lossless() implements Fidelity {}

    /**
     * Everything but the named parts.
     *
     * @param dropped the model paths that are lost, {@code relatedHeadlines}
     * @since 0.1.0
     */
    record Lossy(SortedSet<String> dropped) implements Fidelity {
        /**
         * Copies.
         *
         * @param dropped the model paths that are lost, {@code relatedHeadlines}
         */
        public Lossy {
            dropped = Collections.unmodifiableSortedSet(new TreeSet<>(dropped));
        }
    }
}
