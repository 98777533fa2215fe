package org.entretien.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.domain.Question;
import org.entretien.spi.Violation;
import org.entretien.testkit.EnvironmentMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constraint of the model says what is wrong in every language. */
class MessagesTest {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");
    private static final Participant KNOWN = Participant.person("Ada");

    /** A publication that breaks one constraint, by the key of its message. */
    private static final Map<String, Publication> BREACHES = Map.of(
            "org.entretien.domain.Printed.message", Publication.titled("\u00A0").build(),
            "org.entretien.domain.Turn.paragraphs.message", with(new Question(Optional.of("Ada"), List.of())),
            "org.entretien.domain.Interview.turns.message", with(),
            "org.entretien.domain.SpeakersTakePart.message", with(new Question(Optional.of("Bob"), List.of("?"))),
            "org.entretien.domain.OneBody.message",
                    PublicationBuilder.from(with(new Question(Optional.of("Ada"), List.of("?"))))
                            .paragraphs(List.of("a"))
                            .build());

    private static Publication with(Question... turns) {
        return new PublicationBuilder()
                .headline(Headline.of("a"))
                .interview(new Interview(List.of(KNOWN), List.of(), List.of(), List.of(turns)))
                .build();
    }

    static Stream<Arguments> everyConstraintInEveryLanguage() {
        return LANGUAGES.stream()
                .flatMap(language -> BREACHES.keySet().stream().map(key -> Arguments.of(language, key)));
    }

    private static String message(String language, String key) throws IOException {
        String bundle = "/ContributorValidationMessages_" + language + ".properties";
        try (Reader in = new InputStreamReader(Publication.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(in);
            return messages.getProperty(key);
        }
    }

    @ParameterizedTest
    @MethodSource("everyConstraintInEveryLanguage")
    void theMessageIsThatOfTheBundle(String language, String key) throws IOException {
        List<Violation> violations =
                new HibernatePublicationValidator().validate(BREACHES.get(key), Locale.forLanguageTag(language));
        assertThat(violations).extracting(Violation::message).containsExactly(message(language, key));
    }

    @Test
    void noConstraintIsForgotten() throws IOException {
        Properties messages = new Properties();
        try (Reader in = new InputStreamReader(
                Publication.class.getResourceAsStream("/ContributorValidationMessages.properties"),
                StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        assertThat(messages.keySet()).isEqualTo(BREACHES.keySet());
    }

    @Test
    void regionsSpeakTheirLanguageAndTheRestEnglish() throws IOException {
        String key = "org.entretien.domain.Printed.message";
        for (String tag : List.of("fr-MA", "ar-MA", "es-419", "en-GB")) {
            assertThat(first(tag, key)).isEqualTo(message(tag.substring(0, 2), key));
        }
        for (String tag : List.of("", "de", "ja", "und", "pt-BR")) {
            assertThat(first(tag, key)).isEqualTo(message("en", key));
        }
    }

    @Test
    void theDefaultLocaleHasNoSay() throws IOException {
        String key = "org.entretien.domain.Printed.message";
        String english = message("en", key);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertThat(first("", key)).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
        EnvironmentMatrix.everywhere(() -> assertThat(first("", key)).isEqualTo(english));
    }

    private static String first(String tag, String key) {
        return new HibernatePublicationValidator()
                .validate(BREACHES.get(key), Locale.forLanguageTag(tag))
                .get(0)
                .message();
    }
}
