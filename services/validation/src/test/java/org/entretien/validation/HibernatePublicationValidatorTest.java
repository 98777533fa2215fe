package org.entretien.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entretien.catalogue.Catalogue;
import org.entretien.domain.Answer;
import org.entretien.domain.Aside;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.Outlet;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.Question;
import org.entretien.spi.Violation;
import org.entretien.testkit.ServiceAgreement;
import org.junit.jupiter.api.Test;

class HibernatePublicationValidatorTest {
    private static final Optional<String> BLANK = Optional.of("\u202F");

    private final HibernatePublicationValidator validator = new HibernatePublicationValidator();

    private static Publication wrongEverywhere() {
        Participant participant = new Participant("\u200B", BLANK, BLANK, Participant.Kind.PERSON, List.of("a", ""));
        return new Publication(
                Optional.of(Headline.of("")),
                Optional.of(new Outlet(" ", List.of("\t"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Author("a"), new Author("\u00A0")),
                List.of("\n"),
                Optional.of(new Interview(
                        List.of(participant),
                        List.of(participant),
                        List.of("\u2800"),
                        List.of(
                                new Question(Optional.of("nobody"), List.of("?", "")),
                                new Answer(Optional.empty(), List.of()),
                                new Aside(Aside.Kind.NOTE, List.of("\u3164"))))),
                List.of("a", "\uFEFF"),
                List.of(Headline.of("a"), Headline.of("\u00AD")));
    }

    @Test
    void everyBreachIsFoundAndNamedByItsPath() {
        assertThat(validator.validate(wrongEverywhere(), Locale.ROOT))
                .extracting(Violation::path)
                .containsExactly(
                        "",
                        "authors[1].name",
                        "headline.text",
                        "interview.interviewees[0].affiliation",
                        "interview.interviewees[0].aliases[1]",
                        "interview.interviewees[0].name",
                        "interview.interviewees[0].role",
                        "interview.interviewers[0].affiliation",
                        "interview.interviewers[0].aliases[1]",
                        "interview.interviewers[0].name",
                        "interview.interviewers[0].role",
                        "interview.introduction[0]",
                        "interview.turns[0].paragraphs[1]",
                        "interview.turns[0].speaker",
                        "interview.turns[1].paragraphs",
                        "interview.turns[2].paragraphs[0]",
                        "outlet.aliases[0]",
                        "outlet.name",
                        "paragraphs[1]",
                        "relatedHeadlines[1].text",
                        "standfirst[0]");
    }

    @Test
    void violationsStandInTheSameOrderEachTime() {
        List<Violation> first = validator.validate(wrongEverywhere(), Locale.FRENCH);
        for (int i = 0; i < 20; i++) {
            assertThat(new HibernatePublicationValidator().validate(wrongEverywhere(), Locale.FRENCH))
                    .isEqualTo(first);
        }
    }

    @Test
    void bothListsOfProvidersAgreeAndTheCatalogueFindsIt() {
        ServiceAgreement.check(HibernatePublicationValidator.class);
        Catalogue catalogue = Catalogue.discover();
        assertThat(catalogue.failures()).isEmpty();
        assertThat(catalogue.validate(Publication.titled(" ").build(), Locale.ROOT))
                .containsExactly(new Violation("headline.text", "must have a visible character"));
    }
}
