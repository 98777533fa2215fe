package org.entretien.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import org.entretien.domain.Answer;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.Outlet;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.domain.PublicationDate;
import org.entretien.domain.Question;
import org.junit.jupiter.api.Test;

class ModelTextsTest {
    private static final Publication WHOLE = new PublicationBuilder()
            .headline(Headline.of("h"))
            .outlet(Outlet.of("o"))
            .published(PublicationDate.parse("2016-05"))
            .authors(List.of(new Author("a"), new Author("b")))
            .standfirst(List.of("s"))
            .interview(new Interview(
                    List.of(),
                    List.of(),
                    List.of("i"),
                    List.of(
                            new Question(Optional.empty(), List.of("q")),
                            new Answer(Optional.empty(), List.of("r", "t")))))
            .paragraphs(List.of("p"))
            .relatedHeadlines(List.of(Headline.of("x"), Headline.of("y")))
            .build();

    @Test
    void everyPrintedTextHasItsPathInModelOrder() {
        assertThat(ModelTexts.of(WHOLE))
                .containsExactly(
                        entry("headline.text", "h"),
                        entry("outlet.name", "o"),
                        entry("published", "2016-05"),
                        entry("authors[0].name", "a"),
                        entry("authors[1].name", "b"),
                        entry("standfirst[0]", "s"),
                        entry("interview.introduction[0]", "i"),
                        entry("interview.turns[0].paragraphs[0]", "q"),
                        entry("interview.turns[1].paragraphs[0]", "r"),
                        entry("interview.turns[1].paragraphs[1]", "t"),
                        entry("paragraphs[0]", "p"),
                        entry("relatedHeadlines[0].text", "x"),
                        entry("relatedHeadlines[1].text", "y"));
        assertThat(ModelTexts.of(new PublicationBuilder().build())).isEmpty();
    }

    @Test
    void theBodyComesFromThePageTheRestMayComeFromItsMetadata() {
        assertThat(ModelTexts.of(WHOLE).keySet().stream().filter(path -> !ModelTexts.isBody(path)))
                .containsExactly("headline.text", "outlet.name", "published", "authors[0].name", "authors[1].name");
    }
}
