package org.entretien.recognition.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entretien.recognition.text.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The lexicons")
class LexiconsTest {
    /** What recognition cannot do without in any language. */
    private static final Set<LexicalCategory> NEEDED = EnumSet.complementOf(EnumSet.of(
            LexicalCategory.ADDRESSES_CAPITAL,
            LexicalCategory.ABUSE,
            LexicalCategory.KEYWORDS,
            LexicalCategory.ANNOUNCE_WHOLE_LINE));

    static List<String> languages() {
        return List.copyOf(Lexicons.languages());
    }

    private static List<String> lines(String language) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Lexicon.class.getResourceAsStream(language + ".txt"), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void areThereForSevenLanguages() {
        assertThat(Lexicons.languages()).containsExactlyInAnyOrder("fr", "en", "es", "ar", "de", "it", "pt");
    }

    @Nested
    @DisplayName("as files")
    class Files {
        @ParameterizedTest
        @MethodSource("org.entretien.recognition.lexicon.LexiconsTest#languages")
        void haveEverySectionThatIsNeeded(String language) {
            Set<String> sections = lines(language).stream()
                    .filter(line -> line.startsWith("["))
                    .map(line -> line.substring(1, line.length() - 1))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(sections)
                    .containsAll(NEEDED.stream().map(LexiconsTest::section).toList());
            for (int month = 1; month <= 12; month++) {
                assertThat(sections).contains("month-" + month);
            }
        }

        @ParameterizedTest
        @MethodSource("org.entretien.recognition.lexicon.LexiconsTest#languages")
        void haveNoSectionThatNobodyKnows(String language) {
            assertThat(lines(language))
                    .filteredOn(line -> line.startsWith("["))
                    .allSatisfy(line -> assertThat(line.startsWith("[month-") || isSense(line))
                            .as(line)
                            .isTrue());
        }

        @ParameterizedTest
        @MethodSource("org.entretien.recognition.lexicon.LexiconsTest#languages")
        void areInLowerCaseAndComposed(String language) {
            assertThat(lines(language))
                    .filteredOn(line -> !line.startsWith("#") && !line.startsWith("["))
                    .allSatisfy(line -> {
                        assertThat(line)
                                .isEqualTo(line.toLowerCase(Locale.ROOT))
                                .isEqualTo(line.strip());
                        assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC))
                                .isTrue();
                    });
        }

        @ParameterizedTest
        @MethodSource("org.entretien.recognition.lexicon.LexiconsTest#languages")
        void areFoundAgainLineByLine(String language) {
            Lexicon lexicon = Lexicons.of(language);
            String section = "";
            for (String line : lines(language)) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#") && !section.startsWith("month-")) {
                    assertThat(finds(lexicon, LexicalCategory.ofSection(section), line))
                            .as("%s in [%s]", line, section)
                            .isTrue();
                }
            }
        }
    }

    private static String section(LexicalCategory sense) {
        return sense.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isSense(String line) {
        return Arrays.stream(LexicalCategory.values()).anyMatch(sense -> line.equals("[" + section(sense) + "]"));
    }

    private static boolean finds(Lexicon lexicon, LexicalCategory sense, String phrase) {
        Words words = Words.of(phrase.startsWith("-") ? "x" + phrase : phrase.replace("*", "xxx"));
        return sense.in(lexicon.sensesWithin(words, 0));
    }

    @Test
    void anEndingMatchesWordsThatHaveMoreThanIt() {
        Lexicon italian = Lexicons.of("it");

        assertThat(LexicalCategory.FIRST_PERSON.in(italian.sensesAt(Words.of("aspettiamo"), 0)))
                .isTrue();
        assertThat(LexicalCategory.FIRST_PERSON.in(italian.sensesAt(Words.of("siamone"), 0)))
                .isFalse();
        assertThat(LexicalCategory.FIRST_PERSON.in(Lexicons.of("fr").sensesAt(Words.of("aspettiamo"), 0)))
                .isFalse();
    }

    @Test
    void anArabicWordIsFoundBehindAndAsWell() {
        Lexicon arabic = Lexicons.of("ar");

        assertThat(LexicalCategory.OPENS_QUESTION.in(arabic.sensesAt(Words.of("وكيف بدأت"), 0)))
                .isTrue();
        assertThat(LexicalCategory.FIRST_PERSON.in(arabic.sensesAt(Words.of("فأنا أكتب"), 0)))
                .isTrue();
    }

    @Test
    void aPhraseMatchesWholeWordsOnly() {
        Lexicon french = Lexicons.of("fr");

        assertThat(LexicalCategory.BYLINE.in(french.sensesAt(Words.of("Propos recueillis par Lina"), 0)))
                .isTrue();
        assertThat(LexicalCategory.BYLINE.in(french.sensesAt(Words.of("Propos recueillis parmi eux"), 0)))
                .isFalse();
    }

    @Test
    void theLongestPhraseTellsItsLength() {
        Words words = Words.of("Entretien avec Lina Hardi");

        assertThat(Lexicons.of("fr").length(LexicalCategory.ANNOUNCE, words, 0)).isEqualTo(2);
        assertThat(Lexicons.of("fr").length(LexicalCategory.BYLINE, words, 0)).isZero();
    }

    @Test
    void ofALanguageWithoutAFileIsEmpty() {
        Lexicon none = Lexicons.of("eu");

        assertThat(none.sensesWithin(Words.of("interview: Lina Hardi"), 0)).isZero();
        assertThat(none.month(Words.of("maiatza"), 0)).isZero();
        assertThat(none.isCommon("eta")).isFalse();
        assertThat(Lexicons.ignorance("eu")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 'De wachter is met de lamp weg en komt niet voor het einde van de week.', juli",
        "pl, 'Latarnik nie jest już na wieży, bo się zgubił i nikt go tam nie widział.', lipca",
        "tr, 'Bekçi bir daha bu kuleye gelmedi ve lamba için kimse yok artık.', temmuz",
        "ru, 'Смотритель ушёл с лампой и не был на башне уже три дня.', июля",
        "sv, 'Vakten är borta med lampan och han kommer inte till tornet på en vecka.', juli"
    })
    void ofSomeLanguagesKnowTheWordsThatMatterMost(String language, String text, String july) {
        assertThat(Lexicons.identify(List.of(Words.of(text)))).contains(language);
        assertThat(Lexicons.of(language).month(Words.of(july), 0)).isEqualTo(7);
        assertThat(Lexicons.ignorance(language)).isBetween(0.1, 0.9);
    }

    @Test
    void ofPersianAreTold() {
        assertThat(LexicalCategory.ADDRESSES.in(Lexicons.of("fa").sensesWithin(Words.of("از شما می‌پرسم"), 0)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 'Le gardien du phare est parti avec la lampe, et il ne sera pas de retour dans la semaine.'",
        "en, 'The keeper of the lighthouse has gone with the lamp and will not be back for a week.'",
        "es, 'El guardián del faro se ha ido con la lámpara y no está en el pueblo desde ayer.'",
        "de, 'Der Wärter ist mit der Lampe fort und wird nicht vor dem Abend auf dem Turm sein.'",
        "it, 'Il guardiano del faro è andato con la lampada e non sono ancora nella torre.'",
        "pt, 'O guarda do farol foi com a lâmpada e não está mais na torre, como se sabe.'",
        "ar, 'حارس المنارة في البيت مع المصباح و لا أحد على البرج بعد هذا المساء'"
    })
    void tellTheLanguageOfAText(String language, String text) {
        assertThat(Lexicons.identify(List.of(Words.of(text)))).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 34 56", "Xqu zzt brmf plonk vrrt"})
    void tellNoLanguageWhereNoneIsLikely(String text) {
        assertThat(Lexicons.identify(List.of(Words.of(text)))).isEqualTo(Optional.empty());
    }
}
