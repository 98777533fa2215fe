package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entretien.parser.html.Pages.STORY;
import static org.entretien.parser.html.Pages.origin;
import static org.entretien.parser.html.Pages.page;
import static org.entretien.parser.html.Pages.read;
import static org.entretien.parser.html.Pages.story;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
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
                    de | Von Lina Hardi | Veröffentlicht am 12. März 2019 | Der Leuchtturm an der Bucht hat nach zwei Wintern wieder geöffnet, und die Wärterin hat den Kindern die neue Lampe gezeigt.
                    it | Di Lina Hardi | Pubblicato il 12 marzo 2019 | Il faro della baia ha riaperto le sue porte dopo due inverni di lavori, e la guardiana ha mostrato la lampada ai bambini.
                    pt | Por Lina Hardi | Publicado em 12 de março de 2019 | O farol da baía voltou a abrir as portas depois de dois invernos de obras, e a guardiã mostrou a lâmpada às crianças.
                    ar | بقلم Lina Hardi | نشر بتاريخ ١٢ مارس ٢٠١٩ | فتحت المنارة أبوابها من جديد بعد شتاءين من أعمال الترميم، وأظهرت الحارسة المصباح الجديد للأطفال الذين زاروا المكان.
                    ar | بقلم Lina Hardi | نشر بتاريخ ۱۲ مارس ۲۰۱۹ | فتحت المنارة أبوابها من جديد بعد شتاءين من أعمال الترميم، وأظهرت الحارسة المصباح الجديد للأطفال الذين زاروا المكان.
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
    void isPrintedBehindTheTextInABoxThatIsAlsoCalledCredit() {
        ParseResult result = read(page(
                "<meta property='article:modified_time' content='2019-03-16T08:00:00Z'>",
                "<article><h1>The lamp burns again</h1>" + STORY
                        + "<div class=date-and-credit><p class=credit>Interview by Lina Hardi</p>"
                        + "<p class=date>March 12, 2019. <i>Updated: March 16, 2019</i></p></div></article>"));

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

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
                    <meta name='parsely-author' content='Lina Hardi'> # META
                    <meta name='sailthru.author' content='By Lina Hardi, Staff Writer'> # META
                    <meta name='dc.creator' content='Hardi, Lina'> # META
                    <meta name='citation_author' content='Hardi, Lina'> # META
                    <meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Lina Hardi'> # META
                    <meta name='twitter:data1' content='Lina Hardi'><meta name='twitter:label1' content='Écrit par'> # META
                    <meta name='twitter:label1' content='Reading time'><meta name='twitter:data1' content='3 minutes'><meta property='article:author' content='Lina Hardi'> # OPEN_GRAPH
                    <meta name=author content='The Ramsal Courier'><meta property='og:site_name' content='The Ramsal Courier'><meta property='article:author' content='Lina Hardi'> # OPEN_GRAPH
                    <meta name=author content='lina.h'><meta property='article:author' content='Lina Hardi'> # OPEN_GRAPH
                    """)
    void namesItsAuthorsIn(String head, Evidence evidence) {
        ParseResult result = read(story(head));

        assertThat(result.publication().authors()).containsExactly(new Author("Lina Hardi"));
        assertThat(origin(result, "authors[0].name")).hasValue(evidence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
                    <p>By Lina Hardi</p> # PRINTED
                    <div>Written by</div><div>Lina Hardi</div> # PRINTED
                    <p>Escrito por Lina Hardi</p> # PRINTED
                    <p>Verfasst von Lina Hardi</p> # PRINTED
                    <p>a cura di Lina Hardi</p> # PRINTED
                    <div><a href='/authors/lina-hardi/'>Lina Hardi</a></div> # MARKUP
                    <div><a rel=author href='/x'>Lina Hardi</a></div> # MARKUP
                    <div itemprop=author itemscope><span itemprop=name>Lina Hardi</span></div> # MICRODATA
                    <div class='card-author'>Lina Hardi</div> # CLASS
                    """)
    void namesItsAuthorsUnderTheHeadline(String byline, Evidence evidence) {
        ParseResult result = read(page(
                "<title>The lamp burns</title>", "<article><h1>The lamp burns</h1>" + byline + STORY + "</article>"));

        assertThat(result.publication().authors()).containsExactly(new Author("Lina Hardi"));
        assertThat(origin(result, "authors[0].name")).hasValue(evidence);
    }

    @Test
    void believesTheBylineUnderTheHeadlineMoreThanTheAccountThatPublished() {
        ParseResult result = read(
                page(META, "<article><h1>The lamp burns</h1><p>By Lina Hardi and Jo Blanc</p>" + STORY + "</article>"));

        assertThat(result.publication().authors()).containsExactly(new Author("Lina Hardi"), new Author("Jo Blanc"));
        assertThat(Pages.breaches(result)).isEmpty();
    }

    @Test
    void namesNobodyWhoOnlyEditedOrReviewed() {
        ParseResult result = read(page(
                "",
                "<article><h1>The lamp burns</h1><div>By</div><div>Lina Hardi</div><div>, and</div><div>Jo Blanc</div>"
                        + "<div>Reviewed by</div><div class=author>Max Noir</div>" + STORY + "</article>"));

        assertThat(result.publication().authors()).containsExactly(new Author("Lina Hardi"), new Author("Jo Blanc"));
    }

    @Test
    void namesTheHouseWhereNoPersonIsNamed() {
        ParseResult result = read(story("<meta property='og:site_name' content='The Ramsal Courier'>"
                + "<meta name=author content='The Ramsal Courier'>"));

        assertThat(result.publication().authors()).containsExactly(new Author("The Ramsal Courier"));
    }

    @Test
    void refusesADateAfterThePageWasFetched() {
        Source source = Source.of(
                        "page.html",
                        story("<meta name=date content='2031-01-01'><meta name='dc.date' content='2019-03-12'>")
                                .getBytes(StandardCharsets.UTF_8))
                .withFetched(Instant.parse("2020-01-01T00:00:00Z"));

        ParseResult result = Pages.read(source);

        assertThat(result.publication().published()).hasValue(PublicationDate.parse("2019-03-12"));
        assertThat(result.diagnostics())
                .filteredOn(Diagnostic.DateRefused.class::isInstance)
                .extracting(refused -> ((Diagnostic.DateRefused) refused).printed())
                .containsExactly("2031-01-01");
    }

    @Test
    void hasItsDateFromTheElementAtTheHeadlineAndNotFromAListOfOthers() {
        String others = "<ul><li><a href=/a>The ferry sails</a> <time datetime='2021-05-05'>May</time></li>"
                + "<li><a href=/b>The mill stands</a> <time datetime='2021-05-06'>May</time></li></ul>";
        ParseResult result = read(page(
                "",
                "<nav>" + others
                        + "</nav><article><h1>The lamp</h1><div><time datetime='2019-03-12'>Tuesday</time></div>"
                        + STORY + "</article><aside>" + others + "</aside>"));
        ParseResult none = read(
                page("", "<article><h1>The lamp</h1>" + STORY.repeat(4) + "</article><aside>" + others + "</aside>"));

        assertThat(result.publication().published()).hasValue(PublicationDate.parse("2019-03-12"));
        assertThat(none.publication().published()).isEmpty();
    }

    @Test
    void tellsTheTimeOfAChangeFromThatOfPublication() {
        ParseResult result = read(page(
                "",
                "<article><h1>The lamp</h1><div>Updated <time datetime='2021-05-05'>5 May 2021</time></div>"
                        + "<div>Published <time datetime='2019-03-12'>12 March 2019</time></div>" + STORY
                        + "</article>"));

        assertThat(result.publication().published()).hasValue(PublicationDate.parse("2019-03-12"));
    }

    @Test
    void keepsWordsApartThatOnlyTheLookParts() {
        ParseResult result = read(page(
                "",
                "<article><h1>The lamp</h1><p class=meta><span>Harbour</span><span>March 12, 2019</span><span>Updated: May 5, 2021</span>"
                        + "</p>" + STORY + "</article>"));

        assertThat(result.publication().published()).hasValue(PublicationDate.parse("2019-03-12"));
    }

    @Test
    void isThatOfTheArticleAmongSeveral() {
        String other = "{'@type':'NewsArticle','headline':'The ferry sails twice','datePublished':'2021-01-01'}";
        ParseResult result = read(story("<title>The lamp of Ramsal burns again</title>"
                + quoted("<script type='application/ld+json'>{'@graph':[" + other + ","
                        + "{'@type':'NewsArticle','headline':'The lamp of Ramsal burns again','datePublished':'2019-03-12'}]}"
                        + "</script>")));

        assertThat(result.publication().published()).hasValue(PublicationDate.parse("2019-03-12"));
    }

    @Test
    void isThatOfTheQuestionOnAPageOfQuestionAndAnswers() {
        ParseResult result = read(page(
                quoted(
                        "<script type='application/ld+json'>{'@type':'QAPage','mainEntity':{'@type':'Question',"
                                + "'name':'How is the lamp cleaned?','datePublished':'2019-03-12','author':{'name':'Lina Hardi'},"
                                + "'acceptedAnswer':{'@type':'Answer','text':'By hand.','author':{'name':'Jo Blanc'}}}}</script>"),
                "<article>" + STORY + "</article>"));

        assertThat(result.publication().headline()).map(Headline::text).hasValue("How is the lamp cleaned?");
        assertThat(result.publication().published()).hasValue(PublicationDate.parse("2019-03-12"));
        assertThat(result.publication().authors()).containsExactly(new Author("Lina Hardi"));
    }

    @Test
    void knowsOtherNamesOfTheOutlet() {
        ParseResult result = read(story("<meta property='og:site_name' content='The Ramsal Courier'>"
                + quoted(
                        "<script type='application/ld+json'>{'@type':'NewsMediaOrganization','name':'The Ramsal Courier',"
                                + "'alternateName':['TRC','Courier']}</script>")));

        assertThat(result.publication().outlet()).hasValue(new Outlet("The Ramsal Courier", List.of("TRC", "Courier")));
    }

    @Test
    void takesTheOutletFromTheTitleWhereNothingElseNamesIt() {
        ParseResult result = read(story("<meta property='og:title' content='The lamp of Ramsal burns again'>"
                + "<title>The lamp of Ramsal burns again | News | The Ramsal Courier</title>"));

        assertThat(result.publication().outlet()).map(Outlet::name).hasValue("The Ramsal Courier");
        assertThat(origin(result, "outlet.name")).hasValue(Evidence.MARKUP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    The lamp of Ramsal | Opinion # The lamp of Ramsal
                    The lamp of Ramsal (courier.example) 87 # The lamp of Ramsal
                    March 12, 2019 The lamp of Ramsal # The lamp of Ramsal
                    2019 The lamp of Ramsal # 2019 The lamp of Ramsal
                    The lamp of <br>Ramsal # The lamp of Ramsal
                    The lamp of Ramsal: a visit # The lamp of Ramsal: a visit
                    The lamp # The lamp
                    """)
    void givesTheHeadlineAsPrintedLessWhatStandsBesideIt(String heading, String headline) {
        ParseResult result = read(page(
                "<meta property='og:title' content='The lamp of Ramsal'><title>The lamp of Ramsal | Courier</title>",
                "<article><h1>" + heading + "</h1>" + STORY + "</article>"));

        assertThat(result.publication().headline()).map(Headline::text).hasValue(headline);
        assertThat(Pages.breaches(result)).isEmpty();
    }

    @Test
    void doesNotTakeTheNameOfTheSiteForTheHeadline() {
        ParseResult behind = read(page(
                "<meta property='og:title' content='The lamp'><title>Lessons of light: The lamp</title>",
                "<h1>Lessons of light</h1><article>" + STORY + "</article>"));
        ParseResult domain = read(page(
                "<title>ramsal.example The lamp</title>", "<h1>ramsal.example</h1><article>" + STORY + "</article>"));

        assertThat(behind.publication().headline()).map(Headline::text).hasValue("The lamp");
        assertThat(domain.publication().headline()).map(Headline::text).hasValue("The lamp");
    }

    @Test
    void isNotedWhereItDeclaresAnotherLanguageThanThatOfItsWords() {
        ParseResult result = read("<html lang=fr>" + story("").replace("<html>", ""));

        assertThat(result.publication().language()).map(LanguageTag::value).hasValue("en");
        assertThat(result.diagnostics())
                .filteredOn(Diagnostic.Noticed.class::isInstance)
                .extracting(note -> ((Diagnostic.Noticed) note).code())
                .containsExactly("languages-disagree");
    }
}
