package org.entretien.page;

import java.util.Objects;

/**
 * Something that is known of a page from outside its text.
 *
 * @param value what is known
 * @param evidence where it was found
 * @param <T> the type of the value
 * @since 0.1.0
 */
public record Attributed<T>(T value, Evidence evidence) {
    /**
     * Checks structure.
     *
     * @param value what is known
     * @param evidence where it was found
     */
    public Attributed {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(evidence, "evidence");
    }
}
