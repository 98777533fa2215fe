package org.entretien.spi;

import java.util.Objects;

/**
 * One broken constraint.
 *
 * @param path the element, {@code interview.turns[3].speaker}
 * @param message what it must be
 * @since 0.1.0
 */
public record Violation(String path, String message) {
    /**
     * Checks structure.
     *
     * @param path the element, {@code interview.turns[3].speaker}
     * @param message what it must be; hidden characters are spelt out
     */
    public Violation {
        Objects.requireNonNull(path, "path");
        message = MessageText.line(Objects.requireNonNull(message, "message"));
    }
}
