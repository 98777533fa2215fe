package org.entretien.domain;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;

/**
 * A turn of the answering side. It may hold questions of its own.
 *
 * @param speaker the name of a participant, if it is known
 * @param paragraphs what was said, one paragraph or more
 * @since 0.1.0
 */
public record Answer(
        Optional<@Printed String> speaker,

        @NotEmpty(message = "{org.entretien.domain.Turn.paragraphs.message}")
        List<@Printed String> paragraphs)
        implements Turn {
    /**
     * Checks structure and copies.
     *
     * @param speaker the name of a participant, if it is known
     * @param paragraphs what was said, one paragraph or more
     */
    public Answer {
        PrintableText.require(speaker, "answer.speaker");
        paragraphs = PrintableText.require(paragraphs, "answer.paragraphs");
    }
}
