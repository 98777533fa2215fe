package org.entretien.spi;

import java.util.Objects;
import org.entretien.page.Evidence;

/**
 * Where an element of a publication came from, for those that a page can state in several ways.
 *
 * @param path the element: {@code published}, {@code authors[0].name}
 * @param evidence where it was found
 * @since 0.1.0
 */
public record FieldOrigin(String path, Evidence evidence) {
    /**
     * Checks structure.
     *
     * @param path the element: {@code published}, {@code authors[0].name}
     * @param evidence where it was found
     */
    public FieldOrigin {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(evidence, "evidence");
    }
}
