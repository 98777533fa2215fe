package org.entretien.parser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.parser.text.TextParser;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseResult;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An item")
class ItemTest {
    private static final String GOOD = Feeds.item("<title>Le quai</title>", "<description>Il tient bon.</description>");

    private static List<String> codes(ParseResult result) {
        return result.diagnostics().stream()
                .filter(Diagnostic.Noticed.class::isInstance)
                .map(noticed -> ((Diagnostic.Noticed) noticed).code())
                .toList();
    }

    @Test
    void whoseContentIsRefusedKeepsItsFactsAndTheNextOneIsRead() {
        String bad = Feeds.item(
                "<title>Le môle</title>",
                "<link>https://vigie.example/mole</link>",
                "<description>&lt;p&gt;" + FakeHtmlParser.REFUSED + "&lt;/p&gt;</description>");

        List<ParseResult> results = Feeds.results(Feeds.rss(bad + GOOD));

        assertThat(results).hasSize(2);
        assertThat(results.get(0).publication().headline().map(Headline::text)).contains("Le môle");
        assertThat(results.get(0).publication().source()).contains(URI.create("https://vigie.example/mole"));
        assertThat(codes(results.get(0))).containsExactly("content-refused");
        assertThat(codes(results.get(1))).isEmpty();
    }

    @Test
    void atWhichAPluginFailsSaysSoAndTheNextOneIsRead() {
        String bad = Feeds.item(
                "<title>Le môle</title>", "<description>&lt;p&gt;" + FakeHtmlParser.FAILS + "</description>");

        List<Outcome> outcomes = Feeds.outcomes(Feeds.rss(bad + GOOD));

        assertThat(outcomes).hasSize(2);
        assertThat(Feeds.rejection(outcomes.get(0))).isInstanceOf(PluginFailure.class);
        Feeds.parsed(outcomes.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lundi 32 mai 2016 25:61", "not-a-date", "2016-13-01", "Mon, 30 Feb 2016 00:00:00 GMT"})
    void withADateThatIsNoneIsReadWithoutOne(String date) {
        ParseResult result =
                Feeds.only(Feeds.rss(Feeds.item("<title>Le quai</title>", "<pubDate>" + date + "</pubDate>")));

        assertThat(result.publication().published()).isEmpty();
        assertThat(result.diagnostics())
                .singleElement()
                .isInstanceOfSatisfying(
                        Diagnostic.DateRefused.class,
                        refused -> assertThat(refused.printed()).isEqualTo(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "../../passwd", "http://", "https://a b c/<"})
    void whoseLinkLeadsToNoPageIsReadWithoutIt(String link) {
        ParseResult result = Feeds.only(
                Feeds.rss(Feeds.item("<title>Le quai</title>", "<link>" + link.replace("<", "&lt;") + "</link>")));

        assertThat(result.publication().source()).isEmpty();
        assertThat(codes(result)).containsExactly("link-refused");
    }

    @Test
    void whoseLinkHasBlanksIsReadWithThemEscaped() {
        ParseResult result = Feeds.only(Feeds.rss(
                Feeds.item("<title>Le quai</title>", "<link>https://vigie.example/le quai/été?a=50%</link>")));

        assertThat(result.publication().source()).contains(URI.create("https://vigie.example/le%20quai/été?a=50%25"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tom &amp; Jerry                       | Tom & Jerry",
                "Tom &amp;amp; Jerry                   | Tom & Jerry",
                "caf&#233; &amp;#8217;                 | café ’",
                "L&amp;#146;&amp;eacute;t&amp;eacute;  | L’été",
                "un &lt;b&gt;grand&lt;/b&gt; pas       | un grand pas",
                "a &lt; b et &lt;div&gt;               | a < b et <div>",
                "&amp;unknown; &amp; co                | &unknown; & co",
                "<![CDATA[<i>Vu</i> du<br/>pont]]>     | Vu du pont",
            })
    void hasATitleOfWordsAlone(String printed, String title) {
        ParseResult result = Feeds.only(Feeds.rss(Feeds.item("<title>" + printed + "</title>")));

        assertThat(result.publication().headline().map(Headline::text)).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redaction@vigie.example (Nour Castell)   | Nour Castell",
                "Nour Castell &lt;n@vigie.example&gt;     | Nour Castell",
                "Nour Castell                             | Nour Castell",
                "n@vigie.example                          | -",
            })
    void namesItsAuthorEvenIfOnlyBesideAnAddress(String printed, String name) {
        ParseResult result =
                Feeds.only(Feeds.rss(Feeds.item("<title>Le quai</title>", "<author>" + printed + "</author>")));

        assertThat(result.publication().authors()).isEqualTo(name.equals("-") ? List.of() : List.of(new Author(name)));
    }

    @Test
    void whoseTeaserIsTheBeginningOfItsContentHasItOnce() {
        ParseResult result = Feeds.only(Feeds.rss(Feeds.item(
                "<title>Le quai</title>",
                "<description>Il tient bon, disent […]</description>",
                "<content:encoded>&lt;p&gt;Il &lt;b&gt;tient&lt;/b&gt; bon, disent-ils.&lt;/p&gt;</content:encoded>")));

        assertThat(result.publication().standfirst()).isEmpty();
    }

    @Test
    void withoutTitleAndWordsIsPassedOver() {
        List<Outcome> outcomes = Feeds.outcomes(Feeds.rss(Feeds.item("<link>https://vigie.example/x</link>") + GOOD));

        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Skipped.class);
        assertThat(((Outcome.Skipped) outcomes.get(0)).place().describe()).startsWith("record 1, line 1, column");
        Feeds.parsed(outcomes.get(1));
    }

    @Test
    void withoutATitleIsItsWords() {
        ParseResult result =
                Feeds.only(Feeds.rss(Feeds.item("<description>&lt;p&gt;Il tient.&lt;/p&gt;</description>")));

        assertThat(result.publication().headline()).isEmpty();
        assertThat(result.publication().paragraphs()).singleElement().asString().contains("Il tient.");
    }

    @Test
    void isReadWithoutItsTagsWhereThereIsNoParserOfHtml() {
        Catalogue without = Catalogue.of(new FeedParser(), new TextParser());
        String feed = Feeds.rss(Feeds.item(
                "<title>Le quai</title>",
                "<description>&lt;style&gt;p{}&lt;/style&gt;&lt;p&gt;Il &lt;i&gt;tient&lt;/i&gt; entre nous &amp;amp; lui."
                        + "&lt;script&gt;alert(1)&lt;/script&gt;</description>"));

        try (var outcomes = without.parseAll(Source.ofText("feed.rss", feed), ParseOptions.DEFAULT)) {
            ParseResult result = Feeds.parsed(outcomes.toList().get(0));
            assertThat(result.publication().paragraphs()).containsExactly("Il tient entre nous & lui.");
            assertThat(codes(result)).containsExactly("no-html-parser");
        }
    }

    @Test
    void withTooManyElementsIsRejectedAndTheNextOneIsRead() {
        String bad = Feeds.item("<title>Le môle</title>", "<b/>".repeat(100_001));

        List<Outcome> outcomes = Feeds.outcomes(Feeds.rss(bad + GOOD));

        assertThat(outcomes).hasSize(2);
        assertThat(Feeds.rejection(outcomes.get(0)))
                .hasMessageStartingWith("feed.rss: record 1, line 1, column")
                .hasMessageContaining("elements of one item");
        Feeds.parsed(outcomes.get(1));
    }

    @Test
    void beyondTheLimitEndsTheFeed() {
        Limits limits = new Limits(1 << 20, 1 << 20, 100, 256, 512, 256, 1 << 20, 10, 2, Limits.DEFAULT.time());

        try (var outcomes = Feeds.CATALOGUE.parseAll(
                Source.ofText("feed.rss", Feeds.rss(GOOD.repeat(4))), ParseOptions.DEFAULT.withLimits(limits))) {
            List<Outcome> all = outcomes.toList();
            assertThat(all).hasSize(3);
            assertThat(Feeds.rejection(all.get(2)))
                    .hasMessageContaining("items of a feed: 3 or more, at most 2 allowed");
        }
    }
}
