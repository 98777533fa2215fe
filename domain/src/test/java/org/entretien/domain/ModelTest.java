package org.entretien.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static final Question Q1 = new Question(Optional.empty(), List.of("1?"));
    private static final Question Q2 = new Question(Optional.empty(), List.of("2?"));
    private static final Answer A1 = new Answer(Optional.empty(), List.of("1"));
    private static final Answer A2 = new Answer(Optional.empty(), List.of("2"));
    private static final Aside ASIDE = new Aside(Aside.Kind.SUBHEADING, List.of("-"));

    private static Interview interview(Turn... turns) {
        return new Interview(List.of(), List.of(), List.of(), List.of(turns));
    }

    @Test
    void exchangesAreQuestionsWithTheirAnswers() {
        assertThat(interview(Q1, A1, ASIDE, A2, Q2).exchanges())
                .containsExactly(
                        new Exchange(Optional.of(Q1), List.of(A1, A2)), new Exchange(Optional.of(Q2), List.of()));
        assertThat(interview(A1, Q1).exchanges())
                .containsExactly(new Exchange(Optional.empty(), List.of(A1)), new Exchange(Optional.of(Q1), List.of()));
        assertThat(interview().exchanges()).isEmpty();
        assertThat(interview(ASIDE).exchanges()).isEmpty();
    }

    @Test
    void nobodySaysAnAside() {
        assertThat(ASIDE.speaker()).isEmpty();
    }

    @Test
    void listsAreCopied() {
        List<String> given = new ArrayList<>(List.of("a"));
        Publication publication = new PublicationBuilder().paragraphs(given).build();
        given.add("b");
        assertThat(publication.paragraphs()).containsExactly("a").isUnmodifiable();
    }

    @Test
    void aBuilderKeepsAllThatItStartsFrom() {
        Publication whole = new PublicationBuilder()
                .headline(Headline.of("h"))
                .outlet(Outlet.of("o"))
                .published(PublicationDate.parse("2016"))
                .language(new LanguageTag("fr"))
                .source(URI.create("https://exemple.invalid/"))
                .authors(List.of(new Author("a")))
                .standfirst(List.of("s"))
                .interview(interview(Q1))
                .paragraphs(List.of("p"))
                .relatedHeadlines(List.of(Headline.of("r")))
                .build();
        assertThat(whole).hasNoNullFieldsOrProperties();
        assertThat(PublicationBuilder.from(whole).build()).isEqualTo(whole);
    }

    @Test
    void whatNoFormatCanCarryIsRefusedEverywhere() {
        String bell = "a\u0007";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Headline.of(bell))
                .withMessageContaining("U+0007 at index 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Outlet.of(bell));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outlet("a", List.of(bell)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Author(bell));
        assertThatIllegalArgumentException().isThrownBy(() -> Participant.person(bell));
        assertThatIllegalArgumentException().isThrownBy(() -> new Question(Optional.of(bell), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer(Optional.empty(), List.of(bell)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Aside(Aside.Kind.NOTE, List.of(bell)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PublicationBuilder().standfirst(List.of(bell)).build());
    }

    @Test
    void anAddressIsATextAsWell() {
        // A URI may hold any letter beyond ASCII, half a pair of surrogates among them.
        URI torn = URI.create("https://exemple.invalid/\uD83C");
        assertThatIllegalArgumentException().isThrownBy(() -> new Headline("h", Optional.empty(), Optional.of(torn)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationBuilder().source(torn).build());
    }

    @Test
    void bothSidesTakePartInterviewersFirst() {
        Participant asking = Participant.person("a");
        Participant answering = Participant.person("b");
        assertThat(new Interview(List.of(asking), List.of(answering), List.of(), List.of()).participants())
                .containsExactly(asking, answering);
        assertThat(asking)
                .isEqualTo(
                        new Participant("a", Optional.empty(), Optional.empty(), Participant.Kind.PERSON, List.of()));
    }

    @Test
    void datesKeepToTheYearsAndOffsetsThatEveryFormatWrites() {
        for (String date : List.of("10000", "0000", "0000-01", "0000-01-01", "0000-01-01T00:00:00Z")) {
            assertThatIllegalArgumentException().isThrownBy(() -> PublicationDate.parse(date));
        }
        for (int year : List.of(0, -1, 10_000)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new PublicationDate.InYear(Year.of(year)));
            assertThatIllegalArgumentException().isThrownBy(() -> new PublicationDate.InMonth(YearMonth.of(year, 1)));
            assertThatIllegalArgumentException().isThrownBy(() -> new PublicationDate.OnDay(LocalDate.of(year, 1, 1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new PublicationDate.At(OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)));
        }
        for (String kept : List.of("0001", "9999", "0001-01", "2016-05-23", "2016-05-23T08:37:00+14:00")) {
            assertThat(PublicationDate.parse(kept).iso()).isEqualTo(kept);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> PublicationDate.parse("2016-05-23T08:37:00-14:01"));
        assertThatIllegalArgumentException().isThrownBy(() -> PublicationDate.parse("2016-05-23T08:37:00+01:00:30"));
    }
}
