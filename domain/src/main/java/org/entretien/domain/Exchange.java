package org.entretien.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An exchange: a question with the answers it got. A view derived from the turns, never stored.
 *
 * @param question the question; empty when an interview opens with an answer
 * @param answers the answers up to the next question; none when a question was left unanswered
 * @since 0.1.0
 */
public record Exchange(Optional<Question> question, List<Answer> answers) {
    /**
     * Checks structure and copies.
     *
     * @param question the question; empty when an interview opens with an answer
     * @param answers the answers up to the next question; none when a question was left unanswered
     */
    public Exchange {
        Objects.requireNonNull(question, "question");
        answers = List.copyOf(answers);
    }
}
