package org.entretien.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The constraints that the model brings along, each asked by itself. */
class ConstraintsTest {
    private static final Question ASKED = new Question(Optional.of("Nadia Benslimane"), List.of("Pourquoi ?"));
    private static final Answer UNSIGNED = new Answer(Optional.empty(), List.of("Parce que."));
    private static final Answer STRANGER = new Answer(Optional.of("Personne"), List.of("Moi."));

    private final List<String> said = new ArrayList<>();

    @Test
    void aTextIsPrintedWhenSomethingOfItIsSeen() {
        PrintedValidator printed = new PrintedValidator();
        assertThat(printed.isValid(" a", context())).isTrue();
        assertThat(printed.isValid("\u00A0\u200B", context())).isFalse();
        assertThat(printed.isValid("", context())).isFalse();
        assertThat(printed.isValid(null, context())).as("@NotNull says that").isTrue();
    }

    @Test
    void aPublicationIsAnInterviewOrAnArticleNotBoth() {
        OneBodyValidator oneBody = new OneBodyValidator();
        PublicationBuilder interview = new PublicationBuilder().interview(interview(ASKED));
        assertThat(oneBody.isValid(interview.build(), context())).isTrue();
        assertThat(oneBody.isValid(
                        new PublicationBuilder().paragraphs(List.of("Un mot.")).build(), context()))
                .isTrue();
        assertThat(oneBody.isValid(interview.paragraphs(List.of("Un mot.")).build(), context()))
                .isFalse();
        assertThat(oneBody.isValid(new PublicationBuilder().build(), context())).isTrue();
        assertThat(oneBody.isValid(null, context())).isTrue();
    }

    @Test
    void whoeverSpeaksTakesPart() {
        SpeakersTakePartValidator takePart = new SpeakersTakePartValidator();
        assertThat(takePart.isValid(interview(ASKED, UNSIGNED), context())).isTrue();
        assertThat(takePart.isValid(interview(), context())).isTrue();
        assertThat(takePart.isValid(null, context())).isTrue();
        assertThat(said).isEmpty();
    }

    @Test
    void eachStrangerIsNamedByItsTurn() {
        assertThat(new SpeakersTakePartValidator().isValid(interview(STRANGER, ASKED, STRANGER), context()))
                .isFalse();
        assertThat(said)
                .containsSubsequence("disableDefaultConstraintViolation", "turns", "speaker", "0", "turns", "2")
                .filteredOn("addConstraintViolation"::equals)
                .hasSize(2);
    }

    private static Interview interview(Turn... turns) {
        return new Interview(
                List.of(Participant.person("Nadia Benslimane")),
                List.of(Participant.person("Awa Lindqvist")),
                List.of(),
                List.of(turns));
    }

    private ConstraintValidatorContext context() {
        return listener(ConstraintValidatorContext.class);
    }

    /** Notes each method and each argument, and gives another listener where one goes on talking. */
    private <T> T listener(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    said.add(method.getName());
                    for (Object argument : arguments == null ? new Object[0] : arguments) {
                        said.add(String.valueOf(argument));
                    }
                    return method.getReturnType().isInterface() ? listener(method.getReturnType()) : null;
                }));
    }
}
