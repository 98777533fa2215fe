package org.entretien.domain;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;

/**
 * A turn of the asking side: a question, a prompt, a remark or a greeting. About one in nine has no question mark.
 *
 * @param speaker the name of a participant, if it is known
 * @param paragraphs what was said, one paragraph or more
 * @since 0.1.0
 */
public record Question(
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
    public Question {
        PrintableText.require(speaker, "question.speaker");
        paragraphs = PrintableText.require(paragraphs, "question.paragraphs");
    }
}
