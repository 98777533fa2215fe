package org.entretien.parser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.domain.Headline;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is wrong with one item is that item's matter")
class IsolationTest {
    private static final String FIRST = "<entry><title>Le quai</title><content>Il tient.</content></entry>";
    private static final String LAST = "<entry><title>Le môle</title><content>Il cède.</content></entry>";

    private static String atom03(String entries) {
        return "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>La Vigie</title>" + entries + "</feed>";
    }

    private static List<String> titles(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> outcome instanceof Outcome.Parsed parsed
                        ? parsed.result()
                                .publication()
                                .headline()
                                .map(Headline::text)
                                .orElse("")
                        : "-")
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "a", "====", "QUJD!", "QQ=Q", "\u0430\u0431\u0432\u0433"})
    void brokenBase64IsRejected(String text) {
        String bad = "<entry><title>T</title><content mode='base64' type='text/plain'>" + text + "</content></entry>";

        List<Outcome> outcomes = Feeds.outcomes(atom03(FIRST + bad + LAST));

        assertThat(titles(outcomes)).containsExactly("Le quai", "-", "Le môle");
        assertThat(Feeds.rejection(outcomes.get(1)))
                .hasMessageContaining("record 2")
                .hasMessageContaining("text that is declared as base 64 and is not");
    }

    @Test
    void base64IsReadWithTheBlanksThatWrapIt() {
        String entry = "<entry><title mode='base64'>TGUgcXVhaQ==</title>"
                + "<content mode='base64' type='text/plain'>\n SWwg\n dGllbnQu \n</content></entry>";

        var only = Feeds.only(atom03(entry)).publication();

        assertThat(only.headline().map(Headline::text)).contains("Le quai");
        assertThat(only.paragraphs()).containsExactly("Il tient.");
    }

    @Test
    void aPictureInBase64IsNotDecoded() {
        String entry = "<entry><title>T</title><content mode='base64' type='image/png'>é</content></entry>";

        assertThat(titles(Feeds.outcomes(atom03(entry + LAST)))).containsExactly("T", "Le môle");
    }

    /** None of these is more than odd. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<content mode='rot13'>x</content>",
                "<content mode=''>x</content>",
                "<content mode='xml' type='text/html'><p>x<br/></p></content>",
                "<content type='multipart/alternative'><content>x</content></content>",
                "<content type=';;'/><content/><content>x</content>",
                "<title>Encore</title><title/>",
                "<link/><link rel='alternate'/><link rel='alternate' href='http://[x'/>",
                "<issued>2016-13-45T99:99:99Z</issued><modified/>",
                "<id>://%%%</id>",
                "<author/><author><name/></author><author><name><b/></name></author>",
                "<x:title xmlns:x=''/>",
                "<dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'>-99999999-01-01</dc:date>",
                "<xml/><_/><a.b/>"
            })
    void oddElementsCostNothing(String odd) {
        boolean isXml = !odd.contains("xmlns:x=''");
        String entry = "<entry><title>T</title>" + odd + "</entry>";

        assertThat(titles(Feeds.outcomes(atom03(FIRST + entry + LAST))))
                .containsExactlyElementsOf(isXml ? List.of("Le quai", "T", "Le môle") : List.of("Le quai", "-"));
    }

    @Test
    void anUnknownEntityIsRejectedAndTheNextItemIsRead() {
        List<Outcome> outcomes =
                Feeds.outcomes(Feeds.rss(Feeds.item("<title>a &pasdutout; b</title><description>c</description>")
                        + Feeds.item("<title>Le môle</title>")));

        assertThat(titles(outcomes)).containsExactly("-", "Le môle");
        assertThat(Feeds.rejection(outcomes.get(0)))
                .hasMessageContaining("record 1")
                .hasMessageContaining("an entity that neither XML nor HTML knows");
    }

    @Test
    void anItemOfPermanentAddressIsFoundThere() {
        String item = "<title>T</title><guid%s>https://vigie.example/4711</guid>";

        assertThat(Feeds.only(Feeds.rss(Feeds.item(item.replace("%s", ""))))
                        .publication()
                        .source())
                .hasValueSatisfying(uri -> assertThat(uri).hasToString("https://vigie.example/4711"));
        assertThat(Feeds.only(Feeds.rss(Feeds.item(item.replace("%s", " isPermaLink='false'"))))
                        .publication()
                        .source())
                .isEmpty();
    }

    @Test
    void theItemsHaveOneTimeInCommon() {
        String item = "<item><title>T</title><description>Une vague, puis une autre.</description></item>";
        Limits limits = Limits.DEFAULT.withContainerTime(Duration.ofMillis(20));
        Catalogue catalogue = Feeds.CATALOGUE;

        try (var outcomes = catalogue.parseAll(
                Source.ofText("feed.rss", Feeds.rss(item.repeat(15_000))), ParseOptions.DEFAULT.withLimits(limits))) {
            List<Outcome> all = outcomes.toList();
            assertThat(all).hasSizeLessThan(15_000);
            assertThat(Feeds.rejection(all.get(all.size() - 1)))
                    .isInstanceOf(LimitExceeded.class)
                    .hasMessageContaining("feed.rss: working time of a container in ms");
        }
    }
}
