package org.entretien.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entretien.domain.Blank;
import org.entretien.domain.Publication;
import org.entretien.page.ModelTexts;
import org.entretien.spi.InputRejected;
import org.entretien.spi.ParseResult;
import org.entretien.spi.PublicationValidator;
import org.entretien.spi.Source;
import org.entretien.validation.HibernatePublicationValidator;

/** Whatever a text is like: it is read or refused, every character of it is accounted for, and what comes out is valid. */
class LedgerProperties {
    private static final PublicationValidator VALIDATOR = new HibernatePublicationValidator();

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> fragment = Arbitraries.of(PressWords.FRAGMENTS);
        Arbitrary<String> end = Arbitraries.of(PressWords.LINE_ENDS);
        return Combinators.combine(fragment, end)
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    /** Whole paragraphs without line ends: question and answer run in. */
    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(PressWords.FRAGMENTS)
                .list()
                .ofMinSize(10)
                .ofMaxSize(80)
                .map(parts -> "Le phare de Ramsal\n"
                        + String.join(
                                " ",
                                parts.stream().map(LedgerProperties::closed).toList()));
    }

    /** Paragraphs that begin with a question and go on with its answer, and with whatever slips into one. */
    @Provide
    Arbitrary<String> runIn() {
        Arbitrary<String> question =
                Arbitraries.of("Que dites-vous du vent ?", "Et votre sœur ?", "Depuis quand êtes-vous là ?");
        Arbitrary<String> answer = Arbitraries.of(PressWords.SENTENCES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(all -> String.join(" ", all));
        return Combinators.combine(question, answer)
                .as((asked, said) -> asked + " " + said)
                .list()
                .ofMinSize(3)
                .ofMaxSize(8)
                .flatMap(paragraphs -> Arbitraries.of(" ", "\n")
                        .map(end -> "Entretien avec Ada Brun\n" + String.join(end, paragraphs)));
    }

    private static String closed(String fragment) {
        return Character.isLetter(fragment.charAt(fragment.length() - 1)) ? fragment + "." : fragment;
    }

    @Property
    void aPageOfTheKindThePressPrintsIsAccountedFor(@ForAll("pages") String text) {
        requireLaws(text);
    }

    @Property
    void aPageOnOneLineIsAccountedFor(@ForAll("lines") String text) {
        requireLaws(text);
    }

    @Property
    void aPageOfQuestionsRunInWithTheirAnswersIsAccountedFor(@ForAll("runIn") String text) {
        requireLaws(text);
    }

    @Property
    void anyTextIsAccountedFor(@ForAll String text) {
        requireLaws(text);
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        outcome(Source.of("page.txt", bytes)).ifPresent(LedgerProperties::requireSound);
    }

    private static void requireLaws(String text) {
        Source source = Source.of("page.txt", text.getBytes(StandardCharsets.UTF_8));
        Optional<ParseResult> result = outcome(source);

        result.ifPresent(LedgerProperties::requireSound);
        assertThat(outcome(source)).isEqualTo(result);
    }

    /** The result, or nothing where the text is refused for a reason that the parser declares. */
    private static Optional<ParseResult> outcome(Source source) {
        try {
            return Optional.of(Reading.read(source));
        } catch (InputRejected refused) {
            assertThat(refused.code()).isIn(InputRejected.Code.EMPTY, InputRejected.Code.BINARY);
            return Optional.empty();
        }
    }

    private static void requireSound(ParseResult result) {
        assertThat(Reading.breaches(result)).isEmpty();
        assertThat(blankTexts(result.publication())).isEmpty();
        assertThat(VALIDATOR.validate(result.publication(), Locale.ROOT)).isEmpty();
        result.publication().interview().ifPresent(interview -> {
            assertThat(result.account().orElseThrow().turnConfidence())
                    .hasSameSizeAs(interview.turns())
                    .allMatch(sure -> sure >= 0 && sure <= 1.0001);
            assertThat(result.account().orElseThrow().evidence()).hasSameSizeAs(interview.turns());
        });
    }

    private static Stream<String> blankTexts(Publication publication) {
        return ModelTexts.of(publication).entrySet().stream()
                .filter(text -> Blank.isBlank(text.getValue()))
                .map(Map.Entry::getKey);
    }
}
