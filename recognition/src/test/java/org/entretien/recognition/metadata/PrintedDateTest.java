package org.entretien.recognition.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entretien.recognition.lexicon.Lexicons;
import org.entretien.recognition.text.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A printed date")
class PrintedDateTest {
    private static Optional<PrintedDate> find(String line, String language) {
        return PrintedDate.find(line, Words.of(line), 0, Lexicons.of(language));
    }

    private static String iso(String line, String language) {
        return find(line, language).map(found -> found.date().iso()).orElse("none");
    }

    @Nested
    @DisplayName("in digits")
    class Digits {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "23 - 05 - 2016",
                    "23-05-2016",
                    "23/05/2016",
                    "23.05.2016",
                    "23. 5. 2016",
                    "23 – 05 – 2016",
                    "2016-05-23",
                    "2016/05/23",
                    "05/23/2016",
                    "٢٣/٠٥/٢٠١٦",
                    "۲۳-۰۵-۲۰۱۶",
                    "2016年5月23日",
                    "23\u00A0-\u00A005\u00A0-\u00A02016"
                })
        void isReadInEveryOrderThatOnlyOneReadingFits(String printed) {
            assertThat(iso(printed, "fr")).isEqualTo("2016-05-23");
        }

        @Test
        void putsTheDayFirstWhereBothOrdersFit() {
            assertThat(iso("04/05/2016", "en")).isEqualTo("2016-05-04");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "31/02/2016",
                    "29/02/2015",
                    "2016-13-40",
                    "00/05/2016",
                    "23/05/16",
                    "23/05/1799",
                    "23/05/2200",
                    "23 05 2016",
                    "3-1 après 90 minutes",
                    "2016",
                    "1 500 000",
                    "12345/05/2016"
                })
        void isNoneWhereTheCalendarHasNoSuchDayOrTheNumbersAreSomethingElse(String printed) {
            assertThat(iso(printed, "fr")).isEqualTo("none");
        }

        @Test
        void knowsLeapYears() {
            assertThat(iso("29/02/2016", "fr")).isEqualTo("2016-02-29");
        }
    }

    @Nested
    @DisplayName("with the name of the month")
    class Named {
        @ParameterizedTest
        @CsvSource(textBlock = """
                        fr, le 23 mai 2016
                        fr, 23 MAI 2016
                        fr, 'lundi 23 mai 2016, à 14 h 37'
                        en, 'May 23, 2016'
                        en, 'May 23rd, 2016'
                        en, 23 May 2016
                        es, 23 de mayo de 2016
                        es, 23 de mayo del 2016
                        de, 23. Mai 2016
                        it, 23 maggio 2016
                        pt, 23 de maio de 2016
                        ar, ٢٣ مايو ٢٠١٦
                        ar, 23 ماي 2016
                        ar, الاثنين 23 أيار 2016
                        """)
        void isReadInEveryLanguage(String language, String printed) {
            assertThat(iso(printed, language)).isEqualTo("2016-05-23");
        }

        @ParameterizedTest
        @CsvSource({
            "fr, 1er août 2019, 2019-08-01",
            "fr, 1er aout 2019, 2019-08-01",
            "es, 1º de agosto de 2019, 2019-08-01",
            "en, 'Aug. 1st, 2019', 2019-08-01",
            "de, 1. Jänner 2020, 2020-01-01",
            "ar, 1 غشت 2019, 2019-08-01",
            "ar, 5 دجنبر 2017, 2017-12-05",
            "it, 1° agosto 2019, 2019-08-01"
        })
        void knowsOrdinalsAbbreviationsAndRegionalNames(String language, String printed, String iso) {
            assertThat(iso(printed, language)).isEqualTo(iso);
        }

        @Test
        void readsAccentsPrintedAsMarksOfTheirOwn() {
            assertThat(iso("2 de\u0301cembre 2018", "fr")).isEqualTo("2018-12-02");
        }

        @Test
        void keepsTheMonthAsMonthWhereNoDayIsPrinted() {
            assertThat(iso("mai 2016", "fr")).isEqualTo("2016-05");
            assertThat(iso("September 2016", "en")).isEqualTo("2016-09");
        }

        @ParameterizedTest
        @ValueSource(strings = {"31 avril 2016", "32 mai 2016", "0 mai 2016"})
        void isNoneWhereTheCalendarHasNoSuchDay(String printed) {
            assertThat(iso(printed, "fr")).isEqualTo("none");
        }

        @ParameterizedTest
        @CsvSource({
            "ar, 5 كانون الثاني 2018, 2018-01-05",
            "ar, 5 كانون الأول 2018, 2018-12-05",
            "ar, 5 تشرين الأول 2018, 2018-10-05",
            "ar, 5 تشرين الثاني 2018, 2018-11-05",
            "ar, كانون الثاني 2018, 2018-01",
            "es, mayo de 2016, 2016-05",
            "pt, maio de 2016, 2016-05",
            "en, 23rd of May 2016, 2016-05-23"
        })
        void knowsMonthsOfTwoWordsAndSmallWordsOnEitherSide(String language, String printed, String iso) {
            assertThat(iso(printed, language)).isEqualTo(iso);
        }

        @ParameterizedTest
        @ValueSource(strings = {"23 mai", "mai", "mars et avril", "mai 20160", "mai 1066"})
        void isNoneWithoutAYear(String printed) {
            assertThat(iso(printed, "fr")).isEqualTo("none");
        }

        @Test
        void needsTheLanguageOfThePage() {
            assertThat(iso("23 maggio 2016", "fr")).isEqualTo("none");
        }
    }

    @Test
    void everyLanguageNamesTwelveMonths() {
        for (String language : Lexicons.languages()) {
            for (int month = 1; month <= 12; month++) {
                String name = LEADING.get(language).get(month - 1);
                assertThat(iso("2 " + name + " 2018", language))
                        .as("%s in %s", name, language)
                        .isEqualTo(YearMonth.of(2018, month) + "-02");
            }
        }
    }

    private static final Map<String, List<String>> LEADING = Map.of(
            "fr",
            list("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
            "en",
            list("January February March April May June July August September October November December"),
            "es",
            list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
            "ar",
            list("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
            "de",
            list("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
            "it",
            list("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
            "pt",
            list("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"));

    private static List<String> list(String names) {
        return List.of(names.split(" ", -1));
    }

    @Test
    void knowsWhereItStands() {
        String line = "Publié le 23 mai 2016 à Ramsal";

        PrintedDate found = find(line, "fr").orElseThrow();

        assertThat(found.span().of(line).toString()).isEqualTo("23 mai 2016");
    }

    @Test
    void theFirstOneOnALineCounts() {
        assertThat(iso("Publié le 2 juin 2017, modifié le 4 juin 2017", "fr")).isEqualTo("2017-06-02");
    }
}
