package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entretien.parser.html.Pages.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entretien.domain.Publication;
import org.entretien.spi.Deadline;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Services;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What browsers show with and without scripts")
class ScriptlessTest {
    private static final String NOTICE =
            "<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>";

    static Stream<Talk> talks() {
        return Talk.ALL.stream();
    }

    private static String body(Talk talk) {
        return talk.intro() + "\\n\\n"
                + String.join(
                        "\\n\\n",
                        IntStream.range(0, talk.asked().size())
                                .mapToObj(i -> talk.asked().get(i) + "\\n\\n"
                                        + talk.said().get(i))
                                .toList());
    }

    private static String script(String json) {
        return "<script type=application/ld+json>" + json + "</script>";
    }

    private static String article(Talk talk, String property, String text) {
        return script("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"" + talk.headline()
                + "\",\"" + property + "\":\"" + text + "\"}");
    }

    @ParameterizedTest
    @MethodSource("talks")
    void readsTextThatStandsInLinkedDataAlone(Talk talk) {
        ParseResult result = Pages.read(page(article(talk, "articleBody", body(talk)), NOTICE));

        assertThat(result.publication().headline().orElseThrow().text()).isEqualTo(talk.headline());
        assertThat(Talk.asked(result)).isEqualTo(talk.asked());
        assertThat(Talk.said(result)).isEqualTo(talk.said());
        assertThat(Pages.breaches(result)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("talks")
    void readsMarkupInTheTextOfLinkedData(Talk talk) {
        String markup =
                ("<p>" + talk.intro() + "</p>" + talk.set("<p><strong>$</strong></p>", "<p>$</p>")).replace("/", "\\/");

        ParseResult result = Pages.read(page(article(talk, "text", markup), NOTICE));

        assertThat(Talk.asked(result)).isEqualTo(talk.asked());
        assertThat(Talk.said(result)).isEqualTo(talk.said());
    }

    @Test
    void readsQuestionsAndAnswersOfTheMainEntity() {
        String json = IntStream.range(0, Talk.ENGLISH.asked().size())
                .mapToObj(i -> "{\"@type\":\"Question\",\"name\":\""
                        + Talk.ENGLISH.asked().get(i) + "\",\"acceptedAnswer\":{\"text\":\""
                        + Talk.ENGLISH.said().get(i) + "\",\"@type\":\"Answer\"}}")
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();

        ParseResult result = Pages.read(
                page(script("{\"@type\":\"FAQPage\",\"name\":\"Ramsal\",\"mainEntity\":[" + json + "]}"), NOTICE));

        String text = String.join(" ", Talk.asked(result))
                + String.join(" ", result.publication().paragraphs());
        assertThat(text).contains(Talk.ENGLISH.asked());
    }

    @Test
    void doesNotReadATwiceWhatThePagePrints() {
        Publication publication = Pages.publication(page(
                "<title>The lamp of Ramsal burns again</title>"
                        + article(Talk.ENGLISH, "articleBody", "The lighthouse of Ramsal opened its doors on Monday."),
                "<article><h1>The lamp of Ramsal burns again</h1>" + Pages.STORY + "</article>"));

        assertThat(publication.paragraphs()).hasSize(3);
    }

    /** The ledger names the place in the script, also behind escapes. */
    @Test
    void knowsWhereTheScriptHasTheText() {
        String html = page(article(Talk.FRENCH, "articleBody", body(Talk.FRENCH).replace("\u00E9", "\\u00e9")), NOTICE);
        ParseContext context = new ParseContext(
                Limits.DEFAULT, Deadline.in("a.html", Limits.DEFAULT.time()), Services.none(), false, true);
        Outcome outcome = new HtmlParser()
                .parse(Source.of("a.html", html.getBytes(StandardCharsets.UTF_8)), context)
                .findFirst()
                .orElseThrow();
        ParseReport account = ((Outcome.Parsed) outcome).result().account().orElseThrow();

        int at = account.text().indexOf("Dormez-vous");
        assertThat(html.substring(account.places().of(at).orElseThrow().offset()))
                .startsWith("Dormez-vous");
        at = account.text().indexOf("\u00EAtes-vous revenue");
        assertThat(html.substring(account.places().of(at).orElseThrow().offset()))
                .startsWith("\u00EAtes-vous revenue");
    }

    @ParameterizedTest
    @MethodSource("talks")
    void leavesOutWhatOnlyBrowsersWithoutScriptsShow(Talk talk) {
        String html = talk.page(talk.set("<p><b>$</b></p>", "<p>$</p>"))
                .replace(
                        "<article>",
                        "<noscript><div><p>" + talk.intro() + " " + talk.intro() + "</p></div></noscript><article>");

        ParseResult result = Pages.read(html);

        assertThat(Talk.asked(result)).isEqualTo(talk.asked());
        assertThat(result.publication().interview().orElseThrow().introduction())
                .containsExactly(talk.intro());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "To see all of this site it is necessary to enable JavaScript in your browser.",
                "Pour voir toute cette page, veuillez activer JavaScript dans votre navigateur.",
                "Para ver toda esta página debe activar JavaScript en su navegador.",
                "Um diese Seite ganz zu sehen, müssen Sie JavaScript aktivieren und neu laden.",
                "Nous utilisons des cookies pour mesurer l'audience de ce site et le rendre plus utile.",
                "Diese Website verwendet Cookies, um Ihnen das Lesen leichter zu machen.",
                "Utilizamos cookies para mejorar la lectura de este sitio y contar sus visitas."
            })
    void leavesOutNotices(String notice) {
        Publication publication = Pages.publication(page(
                "<title>The lamp of Ramsal burns again</title>",
                "<article><h1>The lamp of Ramsal burns again</h1><p>" + notice + "</p>" + Pages.STORY + "</article>"));

        assertThat(publication.paragraphs()).hasSize(3);
    }

    /** Old pages show their text only there. */
    @Test
    void keepsTextThatStandsThereAlone() {
        assertThat(Pages.publication(page("<title>The lamp</title>", "<noscript>" + Pages.STORY + "</noscript>"))
                        .paragraphs())
                .hasSize(3);
    }

    @Test
    void brokenScriptsHoldNoText() {
        List<String> paragraphs = Pages.publication(page(
                        script("{\"@type\":\"Article\",\"articleBody\":\"" + body(Talk.ENGLISH) + "\""),
                        "<p>The lamp of Ramsal burns again, and the harbour office is glad of it.</p>"))
                .paragraphs();

        assertThat(paragraphs).hasSize(1);
    }
}
