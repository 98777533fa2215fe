package org.entretien.parser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entretien.domain.Answer;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.Outlet;
import org.entretien.domain.PublicationBuilder;
import org.entretien.domain.PublicationDate;
import org.entretien.domain.Question;
import org.entretien.page.Discard;
import org.entretien.page.Evidence;
import org.entretien.page.Ledger;
import org.entretien.page.LedgerVerifier;
import org.entretien.page.Span;
import org.entretien.spi.FieldOrigin;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the feed says of an item")
class ItemMergerTest {
    private static final String PAGE = "Autre titre\n2019\nUn corps.\nUne suite.";

    private static Item item() {
        return new Item(
                Optional.of("id"),
                Optional.of("Le quai"),
                Links.web("https://vigie.example/quai"),
                Optional.of(PublicationDate.parse("2019-03-12")),
                List.of("Nour Castell", "Awa Lindqvist"),
                Optional.of("La Vigie"),
                Optional.empty(),
                Optional.of(new Content("Un corps.", false)),
                Optional.of(new Content("Un chapeau.\n\nEn deux lignes.", false)),
                List.of());
    }

    private static Ledger.Entry kept(String words, String path) {
        int start = PAGE.indexOf(words);
        return new Ledger.Kept(new Span(start, start + words.length()), path, Optional.empty());
    }

    private static ParseResult read(PublicationBuilder publication, Ledger.Entry... entries) {
        ParseReport account = new ParseReport(PAGE, new Ledger(List.of(entries)), List.of(), List.of());
        return new ParseResult(
                publication.build(),
                Optional.of(account),
                List.of(),
                0.5,
                List.of(
                        new FieldOrigin("published", Evidence.PRINTED),
                        new FieldOrigin("authors[0].name", Evidence.PRINTED)),
                Optional.empty());
    }

    private static ParseResult completed(ParseResult read) {
        ParseResult result = new ItemMerger(item(), read, Optional.empty()).complete();
        ParseReport account = result.account().orElseThrow();
        assertThat(LedgerVerifier.breaches(account.text(), result.publication(), account.ledger()))
                .isEmpty();
        return result;
    }

    private static PublicationBuilder page() {
        return new PublicationBuilder()
                .headline(Headline.of("Autre titre"))
                .published(PublicationDate.parse("2019"))
                .authors(List.of(new Author("Awa Lindqvist")));
    }

    @Test
    void goesBeforeWhatIsPrintedAndNothingPrintedIsLost() {
        ParseResult result = completed(read(
                page().paragraphs(List.of("Un corps.", "Une suite.")),
                kept("Autre titre", "headline.text"),
                kept("2019", "published"),
                kept("Un corps.", "paragraphs[0]"),
                kept("Une suite.", "paragraphs[1]")));

        assertThat(result.publication().headline()).contains(Headline.of("Le quai"));
        assertThat(result.publication().paragraphs()).containsExactly("Autre titre", "Un corps.", "Une suite.");
        assertThat(result.publication().published()).contains(PublicationDate.parse("2019-03-12"));
        assertThat(result.publication().standfirst()).containsExactly("Un chapeau.", "En deux lignes.");
        assertThat(result.publication().outlet()).contains(Outlet.of("La Vigie"));
        assertThat(result.account().orElseThrow().ledger().entries())
                .contains(new Ledger.Discarded(new Span(12, 16), Discard.DATELINE));
        assertThat(result.confidence()).isEqualTo(0.5);
    }

    @Test
    void putsAnotherHeadlineBeforeTheIntroductionOfAnInterview() {
        Interview interview = new Interview(
                List.of(),
                List.of(),
                List.of("2019"),
                List.of(
                        new Question(Optional.empty(), List.of("Un corps.")),
                        new Answer(Optional.empty(), List.of("Une suite."))));

        ParseResult result = completed(read(
                page().interview(interview),
                kept("Autre titre", "headline.text"),
                kept("2019", "interview.introduction[0]"),
                kept("Un corps.", "interview.turns[0].paragraphs[0]"),
                kept("Une suite.", "interview.turns[1].paragraphs[0]")));

        assertThat(result.publication().interview().orElseThrow().introduction())
                .containsExactly("Autre titre", "2019");
    }

    @Test
    void isAddedToTheAuthorsOfTheBylineAndToTheOrigins() {
        ParseResult result = completed(read(
                page(),
                kept("Autre titre", "headline.text"),
                new Ledger.Discarded(new Span(12, PAGE.length()), Discard.CHROME)));

        assertThat(result.publication().authors())
                .containsExactly(new Author("Awa Lindqvist"), new Author("Nour Castell"));
        assertThat(result.origins())
                .contains(
                        new FieldOrigin("authors[0].name", Evidence.PRINTED),
                        new FieldOrigin("authors[1].name", Evidence.TRANSPORT),
                        new FieldOrigin("published", Evidence.TRANSPORT))
                .doesNotContain(new FieldOrigin("published", Evidence.PRINTED));
    }
}
