package org.entretien.recognition.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.PublicationDate;
import org.entretien.page.Attributed;
import org.entretien.page.Evidence;
import org.entretien.page.Metadata;
import org.entretien.recognition.Pages;
import org.entretien.recognition.lexicon.Lexicons;
import org.entretien.recognition.metadata.DateChoice.Choice;
import org.entretien.spi.Diagnostic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The date of a page")
class DateChoiceTest {
    private final List<Attributed<PublicationDate>> published = new ArrayList<>();
    private final List<Attributed<PublicationDate>> modified = new ArrayList<>();
    private final List<DateChoice.Printed> printed = new ArrayList<>();
    private Optional<Instant> fetched = Optional.empty();
    private String declared = "en";
    private List<Diagnostic> diagnostics = List.of();

    private void published(Evidence evidence, String date) {
        published.add(new Attributed<>(PublicationDate.parse(date), evidence));
    }

    private void modified(String date) {
        modified.add(new Attributed<>(PublicationDate.parse(date), Evidence.JSON_LD));
    }

    private void printed(String line, boolean own) {
        Dateline dateline =
                Dateline.of(line, Pages.line(line, "en"), Lexicons.of("en")).orElseThrow();
        printed.add(new DateChoice.Printed(dateline, own));
    }

    private Optional<Choice> choice() {
        Metadata none = Metadata.NONE;
        Metadata metadata = new Metadata(
                none.headline(),
                none.outlet(),
                published,
                modified,
                none.authors(),
                none.interviewers(),
                none.interviewees(),
                none.address(),
                fetched);
        DateChoice choice = new DateChoice(metadata, Optional.of(new LanguageTag(declared)));
        Optional<Choice> chosen = choice.of(printed);
        diagnostics = choice.diagnostics();
        return chosen;
    }

    private String chosen() {
        return choice().map(found -> found.date().iso() + " " + found.evidence())
                .orElse("none");
    }

    private List<String> refused() {
        return diagnostics.stream()
                .filter(Diagnostic.DateRefused.class::isInstance)
                .map(refused -> ((Diagnostic.DateRefused) refused).printed())
                .toList();
    }

    @Test
    void isThePrintedOneThatOtherEvidenceConfirms() {
        published(Evidence.JSON_LD, "2019-03-12");
        printed("Today is 30 May 2021", true);
        printed("Published 12 March 2019", true);

        assertThat(chosen()).isEqualTo("2019-03-12 PRINTED");
        assertThat(choice().orElseThrow().dateline()).isEqualTo(1);
    }

    @Test
    void hasTheTimeThatOnlyThePagesDataKnow() {
        published(Evidence.OPEN_GRAPH, "2019-03-12T08:30:00+01:00");
        printed("Published 12 March 2019", true);

        assertThat(chosen()).isEqualTo("2019-03-12T08:30+01:00 OPEN_GRAPH".replace("30+", "30:00+"));
    }

    @Test
    void isTheDayThatReadersSawRatherThanThatOfUniversalTime() {
        published(Evidence.JSON_LD, "2019-03-13T03:30:00Z");
        printed("Published 12 March 2019", true);

        assertThat(chosen()).isEqualTo("2019-03-12 PRINTED");
    }

    @Test
    void isGivenInTheTimeOfThePlaceWhereBothAreKnown() {
        published(Evidence.JSON_LD, "2019-03-13T03:30:00Z");
        published(Evidence.MARKUP, "2019-03-12T22:30:00-05:00");

        assertThat(chosen()).isEqualTo("2019-03-12T22:30:00-05:00 MARKUP");
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2019, 2019-03-04, en, 2019-03-04",
        "03/04/2019, 2019-04-03, en, 2019-04-03",
        "03/04/2019, , en, 2019-04-03",
        "03/04/2019, , en-US, 2019-03-04",
        "03/14/2019, , en, 2019-03-14"
    })
    void ofNumbersIsReadAsOtherEvidenceOrTheCountryTells(String line, String stated, String tag, String date) {
        if (stated != null) {
            published(Evidence.META, stated);
        }
        declared = tag;
        printed(line, true);

        assertThat(choice().orElseThrow().date()).isEqualTo(PublicationDate.parse(date));
    }

    @Test
    void isNoneAfterThePageWasFetched() {
        fetched = Optional.of(Instant.parse("2019-03-12T23:00:00Z"));
        published(Evidence.JSON_LD, "2031-01-01");
        printed("14 March 2019", true);
        printed("13 March 2019", true);

        assertThat(chosen()).as("a day further east may have begun").isEqualTo("2019-03-13 PRINTED");
        assertThat(refused()).containsExactly("2031-01-01", "2019-03-14");
    }

    @Test
    void isNotTheOneThatTwoOthersContradict() {
        published(Evidence.JSON_LD, "2024-11-02");
        published(Evidence.OPEN_GRAPH, "2019-03-12");
        published(Evidence.META, "2019-03-11");

        assertThat(chosen()).isEqualTo("2019-03-12 OPEN_GRAPH");
        assertThat(refused()).containsExactly("2024-11-02");
    }

    @Test
    void isNotTheZeroOfAClock() {
        published(Evidence.META, "1970-01-01T00:00:00Z");

        assertThat(choice()).isEmpty();
        assertThat(refused()).containsExactly("1970-01-01T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2 November 2023, 2023-11-02", "5 June 2024, 2024-06-05"})
    void isNotThatOfAChangeOrAfterTheLastOne(String line, String date) {
        published(Evidence.JSON_LD, "2019-03-12");
        modified("2023-11-02T10:00:00Z");
        printed(line, true);

        assertThat(chosen()).isEqualTo("2019-03-12 JSON_LD");
        assertThat(refused()).containsExactly(date);
    }

    @Test
    void isPrintedUnderTheHeadlineRatherThanElsewhere() {
        published(Evidence.JSON_LD, "2019-03-12");
        printed("8 May 2018", false);

        assertThat(chosen()).isEqualTo("2019-03-12 JSON_LD");
        printed("10 March 2018", true);
        assertThat(chosen()).isEqualTo("2018-03-10 PRINTED");
    }

    @Test
    void ofAChangeIsBetterThanNoneAndIsNoted() {
        modified("2019-03-12");

        assertThat(chosen()).isEqualTo("2019-03-12 JSON_LD");
        assertThat(diagnostics)
                .extracting(note -> ((Diagnostic.Noticed) note).code())
                .containsExactly("date-of-change");

        printed("Updated 12 March 2019", true);
        assertThat(chosen()).isEqualTo("2019-03-12 PRINTED");
    }

    @Test
    void isUnknownWhereNothingTells() {
        assertThat(choice()).isEmpty();
        assertThat(diagnostics).isEmpty();
    }
}
