package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entretien.parser.html.Pages.STORY;
import static org.entretien.parser.html.Pages.origin;
import static org.entretien.parser.html.Pages.page;
import static org.entretien.parser.html.Pages.read;
import static org.entretien.parser.html.Pages.story;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Outlet;
import org.entretien.domain.PublicationDate;
import org.entretien.page.Evidence;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a page says of itself")
class MetadataTest {
    private static final String LINKED = "<script type='application/ld+json'>{'@context':'https://schema.org',"
            + "'@type':'NewsArticle','headline':'The lamp of Ramsal burns again','datePublished':'2019-03-12',"
            + "'author':[{'@type':'Person','name':'Lina Hardi'}],'publisher':{'name':'Courier Media Ltd'}}</script>";
    private static final String OPEN_GRAPH = "<meta property=og:site_name content='The Ramsal Courier'>"
            + "<meta property='article:published_time' content='2018-02-02'>"
            + "<meta property='article:author' content='Jo Blanc'>";
    private static final String META = "<meta name=date content='2017-01-01'><meta name=author content='Max Noir'>";

    private static String quoted(String html) {
        int start = html.indexOf('{');
        int end = html.lastIndexOf('}');
        return html.substring(0, start) + html.substring(start, end).replace('\'', '"') + html.substring(end);
    }

    @Test
    void isBelievedFromLinkedDataFirst() {
        ParseResult result = read(story(META + OPEN_GRAPH + quoted(LINKED)));

        assertThat(result.publication().published()).hasValue(PublicationDate.parse("2019-03-12"));
        assertThat(result.publication().authors()).containsExactly(new Author("Lina Hardi"));
        assertThat(origin(result, "published")).hasValue(Evidence.JSON_LD);
        assertThat(origin(result, "authors[0].name")).hasValue(Evidence.JSON_LD);
    }

    @Test
    void namesTheOutletAsReadersKnowIt() {
        ParseResult both = read(story(OPEN_GRAPH + quoted(LINKED)));
        ParseResult linked = read(story(quoted(LINKED)));

        assertThat(both.publication().outlet()).map(Outlet::name).hasValue("The Ramsal Courier");
        assertThat(origin(both, "outlet.name")).hasValue(Evidence.OPEN_GRAPH);
        assertThat(linked.publication().outlet()).map(Outlet::name).hasValue("Courier Media Ltd");
        assertThat(origin(linked, "outlet.name")).hasValue(Evidence.JSON_LD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <meta property='article:published_time' content='2019-03-12'> | OPEN_GRAPH
                    <meta itemprop=datePublished content='2019-03-12'><meta property='og:published_time' content='soon'> | META
                    <meta name=date content='2019-03-12'> | META
                    """)
    void hasItsDateFrom(String head, Evidence evidence) {
        ParseResult result = read(story(head));

        assertThat(result.publication().published()).hasValue(PublicationDate.parse("2019-03-12"));
        assertThat(origin(result, "published")).hasValue(evidence);
    }

    @Test
    void hasItsDateFromTheElementForTimes() {
        ParseResult result = read(page(
                "",
                "<article><h1>The lamp</h1><time datetime='2019-03-12T10:00:00Z'>Tuesday</time>" + STORY
                        + "</article>"));

        assertThat(result.publication().published()).hasValue(PublicationDate.parse("2019-03-12T10:00:00Z"));
        assertThat(origin(result, "published")).hasValue(Evidence.MARKUP);
    }

    @Test
    void hasItsDateFromItsAddressWhereNothingElseSaysIt() {
        Source source = Source.of("page.html", story("").getBytes(StandardCharsets.UTF_8))
                .withUri(URI.create("https://courier.example/2019/03/12/lamp"));

        ParseResult result = Pages.read(source);

        assertThat(result.publication().published()).hasValue(PublicationDate.parse("2019-03-12"));
        assertThat(origin(result, "published")).hasValue(Evidence.ADDRESS);
    }

    @Test
    void isReadThroughAGraphAndItsReferences() {
        ParseResult result = read(story("<script type='application/ld+json'>{\"@graph\":["
                + "{\"@type\":\"Person\",\"@id\":\"#lina\",\"name\":\"Lina Hardi\"},"
                + "{\"@type\":\"Organization\",\"@id\":\"#house\",\"name\":\"The Ramsal Courier\"},"
                + "{\"@type\":[\"Article\",\"NewsArticle\"],\"headline\":\"The lamp of Ramsal burns again\","
                + "\"author\":{\"@id\":\"#lina\"},\"publisher\":{\"@id\":\"#house\"},\"datePublished\":\"2019-03-12\"}]}"
                + "</script>"));

        assertThat(result.publication().authors()).containsExactly(new Author("Lina Hardi"));
        assertThat(result.publication().outlet()).map(Outlet::name).hasValue("The Ramsal Courier");
    }

    @Test
    void isNotedWhereItsLinkedDataIsBroken() {
        ParseResult result = read(story("<script type='application/ld+json'>{\"headline\":</script>" + META));

        assertThat(result.diagnostics())
                .filteredOn(Diagnostic.Noticed.class::isInstance)
                .extracting(note -> ((Diagnostic.Noticed) note).code())
                .containsExactly("linked-data-broken");
        assertThat(result.publication().authors()).containsExactly(new Author("Max Noir"));
    }

    @Test
    void givesTheHeadlineWithoutTheNameOfTheSite() {
        ParseResult bare = read(page(
                "<title>The lamp of Ramsal burns again - News | The Ramsal Courier</title>",
                "<article>" + STORY + "</article>"));
        ParseResult printed = read(page(
                "<title>The lamp of Ramsal burns | The Ramsal Courier</title>",
                "<header><h1>The Ramsal Courier</h1></header><article><h1>The lamp burns again</h1>" + STORY
                        + "</article>"));

        assertThat(bare.publication().headline()).map(Headline::text).hasValue("The lamp of Ramsal burns again");
        assertThat(printed.publication().headline()).map(Headline::text).hasValue("The lamp burns again");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | Par Lina Hardi | Publié le 12 mars 2019 | Le phare de la baie ouvre de nouveau ses portes après deux hivers de travaux, et la gardienne a montré la lampe aux enfants.
                    en | By Lina Hardi | Published 12 March 2019 | The lighthouse opened its doors again after two winters of repairs, and the keeper showed the new lamp to all the children.
                    es | Por Lina Hardi | Publicado el 12 de marzo de 2019 | El faro de la bahía abre de nuevo sus puertas después de dos inviernos de obras, y la guardiana enseñó la lámpara a los niños.
                    """)
    void isPrintedAroundTheTitle(String language, String byline, String dateline, String story) {
        ParseResult result = read("<html lang=" + language + "><article><h1>Ramsal 2019</h1><p class=byline>" + byline
                + "</p><p class=date>" + dateline + "</p>" + ("<p>" + story + "</p>").repeat(3) + "</article>");

        assertThat(result.publication().authors()).containsExactly(new Author("Lina Hardi"));
        assertThat(result.publication().published()).hasValue(PublicationDate.parse("2019-03-12"));
        assertThat(origin(result, "published")).hasValue(Evidence.PRINTED);
    }

    @Test
    void namesItsLanguage() {
        ParseResult result = read("<html lang=en-GB>" + story("").replace("<html>", ""));

        assertThat(result.publication().language())
                .map(LanguageTag::value)
                .hasValueSatisfying(tag -> assertThat(tag).startsWith("en"));
    }
}
