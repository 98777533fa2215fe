package org.entretien.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
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
}
