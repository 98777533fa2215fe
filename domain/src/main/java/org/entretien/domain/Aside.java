package org.entretien.domain;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An aside: what is printed between the turns and not said by a speaker.
 *
 * @param kind what it is
 * @param paragraphs its text, one paragraph or more
 * @since 0.1.0
 */
public record Aside(
        Kind kind,

        @NotEmpty(message = "{org.entretien.domain.Turn.paragraphs.message}")
        List<@Printed String> paragraphs)
        implements Turn {
    /**
     * The kinds of aside.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** An <em>intertitre</em>: a heading within the interview. */
        SUBHEADING,
        /** An editor's note or a box, such as a short biography. */
        NOTE
    }

    /**
     * Checks structure and copies.
     *
     * @param kind what it is
     * @param paragraphs its text, one paragraph or more
     */
    public Aside {
        Objects.requireNonNull(kind, "kind");
        paragraphs = PrintableText.require(paragraphs, "aside.paragraphs");
    }

    /** {@return empty: an aside has no speaker} */
    @Override
    public Optional<String> speaker() {
        return Optional.empty();
    }
}
