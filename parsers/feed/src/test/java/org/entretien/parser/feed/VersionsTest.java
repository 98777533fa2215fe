package org.entretien.parser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Outlet;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationDate;
import org.entretien.page.Evidence;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.FieldOrigin;
import org.entretien.spi.ParseResult;
import org.entretien.spi.RecordOrigin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A feed of")
class VersionsTest {
    private static List<ParseResult> read(String name) {
        return Feeds.results(Feeds.sample(name));
    }

    private static String title(Publication publication) {
        return publication.headline().map(Headline::text).orElse("");
    }

    private static List<String> titles(List<ParseResult> results) {
        return results.stream().map(result -> title(result.publication())).toList();
    }

    private static Optional<String> date(Publication publication) {
        return publication.published().map(PublicationDate::iso);
    }

    @Test
    void rss090() {
        List<ParseResult> results = read("rss-090.rdf");

        assertThat(titles(results)).containsExactly("Le bac reprend son service", "Une crue sans dégât");
        Publication first = results.get(0).publication();
        assertThat(first.source()).contains(URI.create("http://courrier.example/bac.html"));
        assertThat(first.outlet()).contains(Outlet.of("Le Courrier du fleuve"));
    }

    @Test
    void rss091WithItsDocumentTypeAndItsEntities() {
        List<ParseResult> results = read("rss-091.rss");

        assertThat(titles(results)).containsExactly("Café littéraire au moulin");
        assertThat(results.get(0).publication().paragraphs()).containsExactly("Trois auteurs lisent samedi.");
        assertThat(results.get(0).diagnostics())
                .filteredOn(Diagnostic.Noticed.class::isInstance)
                .extracting(noticed -> ((Diagnostic.Noticed) noticed).code())
                .containsExactly("undeclared-entity");
    }

    @Test
    void rss092WithASourceOfItsOwn() {
        Publication only = read("rss-092.rss").get(0).publication();

        assertThat(title(only)).isEqualTo("Les écluses fermées");
        assertThat(only.outlet()).contains(Outlet.of("L'Amont"));
        assertThat(only.paragraphs())
                .singleElement()
                .asString()
                .contains("<h1>Les écluses fermées</h1>", "Jusqu'à lundi.");
    }

    @Test
    void rss10() {
        ParseResult only = read("rss-10.rdf").get(0);
        Publication publication = only.publication();

        assertThat(title(publication)).isEqualTo("“The tide decides for us”");
        assertThat(publication.authors()).containsExactly(new Author("Ines Halloran"));
        assertThat(date(publication)).contains("2014-09-14");
        assertThat(publication.language()).contains(new LanguageTag("en-GB"));
        assertThat(publication.standfirst()).containsExactly("A pilot on forty years of fog.");
        assertThat(publication.paragraphs()).singleElement().asString().contains("<p>The fog came first.</p>");
        assertThat(only.record().flatMap(RecordOrigin::id)).contains("http://gazette.example/tide");
    }

    @Test
    void rss20() {
        List<ParseResult> results = read("rss-20.rss");

        ParseResult first = results.get(0);
        assertThat(title(first.publication())).isEqualTo("Awa Lindqvist : «La lampe est réparée»");
        assertThat(first.publication().source()).contains(URI.create("https://vigie.example/2019/phare"));
        assertThat(date(first.publication())).contains("2019-03-12T08:37:00+01:00");
        assertThat(first.publication().authors()).containsExactly(new Author("Youssef Brandt"));
        assertThat(first.publication().outlet()).contains(Outlet.of("La Vigie du port"));
        assertThat(first.publication().language()).contains(new LanguageTag("fr-FR"));
        assertThat(first.publication().standfirst()).containsExactly("La gardienne du phare raconte sa réouverture.");
        assertThat(first.record())
                .contains(new RecordOrigin(
                        Optional.of("vigie-4711"),
                        Optional.of(URI.create("https://vigie.example/2019/phare")),
                        Optional.empty(),
                        0,
                        -1));
        assertThat(first.origins())
                .extracting(FieldOrigin::path)
                .contains("headline.text", "source", "published", "outlet.name", "language", "authors[0].name");
        assertThat(first.origins()).extracting(FieldOrigin::evidence).containsOnly(Evidence.TRANSPORT);
    }

    @Test
    void rss20WithAWholeInterviewAsPlainText() {
        ParseResult second = read("rss-20.rss").get(1);

        var interview = second.publication().interview().orElseThrow();
        assertThat(interview.turns()).hasSize(4);
        assertThat(interview.turns().get(1).paragraphs())
                .containsExactly("Parce que la lampe est réparée, et que nous avons trouvé des gardiens.");
        assertThat(interview.interviewees().get(0).name()).isEqualTo("Awa Lindqvist");
        assertThat(second.publication().authors()).containsExactly(new Author("Youssef Brandt"));
        assertThat(second.record().map(RecordOrigin::index)).contains(1L);
    }

    @Test
    void rss20WithABareTitle() {
        ParseResult third = read("rss-20.rss").get(2);

        assertThat(title(third.publication())).isEqualTo("La criée ferme lundi");
        assertThat(third.publication().paragraphs()).isEmpty();
        assertThat(third.publication().standfirst()).isEmpty();
        assertThat(date(third.publication())).contains("2019-03-14T09:00:00Z");
    }

    @Test
    void atom03() {
        ParseResult only = read("atom-03.atom").get(0);
        Publication publication = only.publication();

        assertThat(title(publication)).isEqualTo("Eels & herons");
        assertThat(publication.standfirst()).containsExactly("What the marsh hides.");
        assertThat(publication.paragraphs()).singleElement().asString().contains("<p>The eels are back.</p>");
        assertThat(date(publication)).contains("2004-05-06T07:08:09+01:00");
        assertThat(publication.outlet()).contains(Outlet.of("The Estuary Gazette"));
    }

    @Test
    void atom10WithHtml() {
        Publication first = read("atom-10.atom").get(0).publication();

        assertThat(title(first)).isEqualTo("La houle & nous");
        assertThat(first.source()).contains(URI.create("https://vigie.example/fil/houle"));
        assertThat(date(first)).contains("2019-03-12T08:37:00+01:00");
        assertThat(first.paragraphs()).singleElement().asString().contains("<html lang=\"fr\">", "<p>Elle monte.</p>");
        // The feed says this behind its entries.
        assertThat(first.outlet()).contains(Outlet.of("La Vigie du port"));
        assertThat(first.authors()).containsExactly(new Author("La rédaction"));
    }

    @Test
    void atom10WithXhtml() {
        Publication second = read("atom-10.atom").get(1).publication();

        assertThat(title(second)).isEqualTo("Le sable <fin>");
        assertThat(second.paragraphs()).singleElement().asString().contains("<p>Il <em>recule</em>.</p>");
        assertThat(second.authors()).containsExactly(new Author("Nour Castell"));
    }

    @Test
    void atom10WithASummaryAlone() {
        ParseResult third = read("atom-10.atom").get(2);

        assertThat(third.publication().standfirst()).containsExactly("A morning on the roof.");
        assertThat(third.publication().paragraphs()).isEmpty();
        assertThat(third.publication().language()).contains(new LanguageTag("en"));
        assertThat(third.publication().source()).contains(URI.create("https://vigie.example/gulls"));
        assertThat(date(third.publication())).contains("2019-03-10");
    }

    @Test
    void atom10WithAPicture() {
        ParseResult fourth = read("atom-10.atom").get(3);

        assertThat(title(fourth.publication())).isEqualTo("Une image");
        assertThat(fourth.diagnostics()).extracting(Diagnostic::message).anyMatch(words -> words.contains("image/png"));
    }
}
