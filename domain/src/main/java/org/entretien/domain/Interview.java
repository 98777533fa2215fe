package org.entretien.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An interview: who asked, who answered, and what was said, in print order.
 *
 * @param interviewers the asking side, in the order of their first turn
 * @param interviewees the answering side, in the order they are introduced
 * @param introduction what is printed between the head and the first turn, the announcement ("Entretien avec …") included
 * @param turns the turns in print order
 * @since 0.1.0
 */
@SpeakersTakePart
public record Interview(
        List<@Valid Participant> interviewers,
        List<@Valid Participant> interviewees,
        List<@Printed String> introduction,

        @NotEmpty(message = "{org.entretien.domain.Interview.turns.message}")
        List<@Valid Turn> turns) {
    /**
     * Checks structure and copies.
     *
     * @param interviewers the asking side, in the order of their first turn
     * @param interviewees the answering side, in the order they are introduced
     * @param introduction what is printed between the head and the first turn, the announcement ("Entretien avec …") included
     * @param turns the turns in print order
     */
    public Interview {
        interviewers = List.copyOf(interviewers);
        interviewees = List.copyOf(interviewees);
        introduction = PrintableText.require(introduction, "interview.introduction");
        turns = List.copyOf(turns);
    }

    /**
     * Both sides, interviewers first.
     *
     * @return every participant
     */
    public Stream<Participant> participants() {
        return Stream.concat(interviewers.stream(), interviewees.stream());
    }

    /**
     * The turns as questions with their answers; asides are left out.
     *
     * @return the exchanges in print order
     */
    public List<Exchange> exchanges() {
        List<Exchange> exchanges = new ArrayList<>();
        Optional<Question> open = Optional.empty();
        List<Answer> answers = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn instanceof Question question) {
                close(exchanges, open, answers);
                open = Optional.of(question);
            } else if (turn instanceof Answer answer) {
                answers.add(answer);
            }
        }
        close(exchanges, open, answers);
        return List.copyOf(exchanges);
    }

    private static void close(List<Exchange> exchanges, Optional<Question> question, List<Answer> answers) {
        if (question.isPresent() || !answers.isEmpty()) {
            exchanges.add(new Exchange(question, answers));
        }
        answers.clear();
    }
}
