package org.entretien.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.entretien.domain.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenNlpLanguageIdentifierTest {
    private static final Set<LanguageTag> PRESS = tags("fr", "en", "es", "de", "it", "pt", "ar");
    private static final List<Headline> HEADLINES = Headline.all();

    private final OpenNlpLanguageIdentifier identifier = new OpenNlpLanguageIdentifier();

    private static Set<LanguageTag> tags(String... values) {
        return Arrays.stream(values).map(LanguageTag::new).collect(Collectors.toSet());
    }

    private Optional<String> identify(String text, String... candidates) {
        return identifier.identify(text, tags(candidates)).map(LanguageTag::value);
    }

    /** 105 headlines: at least 95 % right, and no more than one with a language that it is not in. */
    @Test
    void tellsTheLanguageOfHeadlines() {
        List<Headline> wrong = new ArrayList<>();
        List<Headline> untold = new ArrayList<>();
        for (Headline headline : HEADLINES) {
            Optional<LanguageTag> found = identifier.identify(headline.text(), PRESS);
            if (found.isEmpty()) {
                untold.add(headline);
            } else if (!found.get().equals(headline.language())) {
                wrong.add(headline);
            }
        }
        assertThat(HEADLINES).hasSize(105);
        assertThat(wrong).hasSizeLessThanOrEqualTo(1);
        assertThat(wrong.size() + untold.size())
                .as("wrong %s, untold %s", wrong, untold)
                .isLessThanOrEqualTo(5);
    }

    @Test
    void choosesAmongTheCandidatesOnly() {
        for (Headline headline : HEADLINES) {
            Set<LanguageTag> others = tags("fr", "de");
            assertThat(identifier.identify(headline.text(), others))
                    .as(headline.text())
                    .matches(found -> found.isEmpty() || others.contains(found.get()));
        }
    }

    @Test
    void fewerCandidatesTellMore() {
        String closeToPortuguese = "Comença a colheita na ribeira";
        assertThat(identify(closeToPortuguese, "pt", "de")).contains("pt");
        assertThat(identify(closeToPortuguese)).isEmpty();
    }

    @Test
    void withoutCandidatesAllLanguagesOfTheModelCount() {
        assertThat(identify("De nieuwe brug gaat vrijdag open voor voetgangers en fietsers"))
                .contains("nl");
        assertThat(identify("Ο δήμος κρατά ανοιχτή τη βιβλιοθήκη του λιμανιού")).contains("el");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De nieuwe brug gaat vrijdag open voor voetgangers en fietsers",
                "Ο δήμος κρατά ανοιχτή τη βιβλιοθήκη του λιμανιού",
                "Городской совет оставил библиотеку открытой",
                "المكتبة تبقى مفتوحة بقرار المجلس"
            })
    void saysNothingOfATextInNoneOfTheCandidates(String text) {
        assertThat(identify(text, "fr", "en", "es", "it", "pt")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \u00A0\u202F",
                "\u200B",
                "2 : 1",
                "…",
                "« — »",
                "17/05/2031, 12 h",
                "\uD800",
                "👍👍",
                "x",
                "Ok"
            })
    void saysNothingWithoutLettersOrWithHardlyAny(String text) {
        assertThat(identifier.identify(text, PRESS)).isEmpty();
        assertThat(identifier.identify(text, Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Karima Saïdou", "Tilo Brandhorst", "Nevio Sartoris", "Wexcombe", "Port-Alban", "N. S."})
    void saysNothingOfABareName(String name) {
        assertThat(identifier.identify(name, PRESS)).isEmpty();
    }

    @Test
    void aForeignNameDoesNotCarryAHeadlineAway() {
        assertThat(identifier.identify("Northern Rowing Trophy 2031 : Tersanne attend les équipages", PRESS))
                .matches(found -> found.isEmpty() || found.get().value().equals("fr"));
    }

    @ParameterizedTest
    @CsvSource({
        "fr-MA, Les trois boulangers du quai ferment le lundi",
        "fra, Les trois boulangers du quai ferment le lundi",
        "no, Kommunen holder biblioteket åpent etter et langt møte",
        "nb, Kommunen holder biblioteket åpent etter et langt møte",
        "fa, شورای شهر کتابخانه را باز نگه می‌دارد",
        "he, העירייה משאירה את הספרייה פתוחה לכל התושבים",
        "lv, Pilsētas dome patur bibliotēku atvērtu visiem iedzīvotājiem",
        "et, Linnavolikogu jätab raamatukogu kõigile elanikele avatuks",
        "id, Dewan kota memutuskan perpustakaan tetap dibuka untuk warga",
    })
    void candidatesAreMatchedByLanguageAndReturnedAsGiven(String candidate, String text) {
        assertThat(identify(text, candidate, "en", "es")).contains(candidate);
    }

    @Test
    void twoRegionsOfALanguageDoNotCompete() {
        assertThat(identify("Les trois boulangers du quai ferment le lundi", "fr-MA", "fr", "en"))
                .contains("fr");
    }

    @Test
    void candidatesTheModelDoesNotKnowNeverWin() {
        String text = "Les trois boulangers du quai ferment le lundi";
        assertThat(identify(text, "tlh", "zxx")).isEmpty();
        assertThat(identify(text, "tlh", "fr")).contains("fr");
    }

    @Test
    void capitalsAndNoBreakSpacesMakeNoDifference() {
        assertThat(identifier.identify("LES TROIS BOULANGERS DU QUAI FERMENT LE LUNDI", PRESS))
                .contains(new LanguageTag("fr"));
        assertThat(identifier.identify(
                        "Les\u00A0trois\u202Fboulangers\u2007du\u00A0quai\u00A0ferment\u00A0le\u00A0lundi", PRESS))
                .contains(new LanguageTag("fr"));
    }

    @Test
    void aLongTextCostsNoMoreThanItsBeginning() {
        String hostile = "a".repeat(8_000_000);
        String text = "Les trois boulangers du quai ferment le lundi. ".repeat(200_000);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(identifier.identify(hostile, PRESS)).isEmpty();
        assertThat(identifier.identify(text, PRESS)).contains(new LanguageTag("fr"));
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)
                .as("nanoseconds of a processor")
                .isLessThan(20_000_000_000L);
    }

    @Test
    void threadsAgree() throws Exception {
        List<Optional<LanguageTag>> alone = answers();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Optional<LanguageTag>>>> tasks = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                tasks.add(this::answers);
            }
            for (Future<List<Optional<LanguageTag>>> together : threads.invokeAll(tasks)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "lt"})
    void theDefaultLocaleHasNoSay(String tag) {
        List<Optional<LanguageTag>> before = answers();
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(answers()).isEqualTo(before);
        } finally {
            Locale.setDefault(usual);
        }
    }

    private List<Optional<LanguageTag>> answers() {
        return HEADLINES.stream()
                .map(headline ->
                        new OpenNlpLanguageIdentifier().identify(headline.text().toUpperCase(Locale.ROOT), PRESS))
                .toList();
    }

    @Test
    void aMissingModelIsNamed() throws Exception {
        try (URLClassLoader nothing = new URLClassLoader(new URL[0], null)) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> LanguageModel.read(nothing))
                    .withMessageContaining("langdetect-183.bin")
                    .withMessageContaining("opennlp-models-langdetect");
        }
    }

    @Test
    void nullIsRefusedAtTheDoor() {
        assertThatNullPointerException().isThrownBy(() -> identifier.identify(null, PRESS));
        assertThatNullPointerException().isThrownBy(() -> identifier.identify("quai", null));
    }
}
