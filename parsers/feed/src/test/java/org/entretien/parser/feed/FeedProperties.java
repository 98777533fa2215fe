package org.entretien.parser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entretien.domain.Blank;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseResult;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.Source;

class FeedProperties {
    private static final List<String> PIECES = List.of(
            "<item>",
            "</item>",
            "<entry>",
            "</entry>",
            "<title>",
            "</title>",
            "<channel>",
            "</channel>",
            "</rss>",
            "<description>",
            "</description>",
            "<link>",
            "</link>",
            "<content:encoded>",
            "</content:encoded>",
            "<pubDate>",
            "</pubDate>",
            "<dc:creator>",
            "</dc:creator>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "&amp;",
            "&eacute;",
            "&x;",
            "&#0;",
            "<p>",
            "</p>",
            "Que dire ?",
            "2019-03-12",
            "https://vigie.example/x",
            "\u00E9",
            "\uD83D\uDE00",
            "<?x y?>",
            "<guid isPermaLink='true'>",
            "</guid>",
            "<author>",
            "</author>",
            "a@b.example (C)",
            " ",
            "\n",
            "<b",
            "'",
            ">");

    /** A title and a text, as someone may write them. */
    record Written(String title, String text) {}

    @Provide
    Arbitrary<List<Written>> items() {
        Arbitrary<String> words = Arbitraries.strings()
                .ascii()
                .withChars("éèçßñ؟من«»\u00A0\u2028?")
                .ofMaxLength(60);
        return Combinators.combine(words, words).as(Written::new).list().ofMaxSize(6);
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c < 0x20 && c != '\n' && c != '\t' ? " " : "&#" + c + ";")
                .collect(Collectors.joining());
    }

    @Property(tries = 300)
    void everyItemThatSaysSomethingIsReadInItsPlaceAndAccountedFor(@ForAll("items") List<Written> items) {
        String feed = Feeds.atom(items.stream()
                .map(item -> "<entry><title>" + escaped(item.title()) + "</title><summary>" + escaped(item.text())
                        + "</summary></entry>")
                .collect(Collectors.joining()));

        List<Outcome> outcomes = Feeds.outcomes(feed);

        assertThat(outcomes).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            Written item = items.get(i);
            if (outcomes.get(i) instanceof Outcome.Parsed) {
                ParseResult result = Feeds.parsed(outcomes.get(i));
                assertThat(result.record().orElseThrow().index()).isEqualTo(i);
                assertThat(result.publication().headline().isPresent()).isEqualTo(!Blank.isBlank(clean(item.title())));
                result.publication()
                        .headline()
                        .ifPresent(headline -> assertThat(FeedTexts.ink(headline.text()))
                                .isEqualTo(FeedTexts.ink(clean(item.title()))));
            } else {
                assertThat(outcomes.get(i)).isInstanceOf(Outcome.Skipped.class);
                assertThat(Blank.isBlank(clean(item.title())) && Blank.isBlank(clean(item.text())))
                        .isTrue();
            }
        }
    }

    private static String clean(String text) {
        return text.chars()
                .mapToObj(c -> c < 0x20 && c != '\n' && c != '\t' ? " " : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    @Property(tries = 700)
    void noFeedIsAFaultOfOurs(@ForAll("pieces") List<String> pieces) {
        for (Outcome outcome : Feeds.outcomes(Feeds.rss(String.join("", pieces)))) {
            if (outcome instanceof Outcome.Rejected rejected) {
                assertThat(rejected.reason())
                        .isNotInstanceOf(PluginFailure.class)
                        .hasMessageStartingWith("feed.rss");
            } else if (outcome instanceof Outcome.Parsed) {
                Feeds.parsed(outcome);
            }
        }
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30);
    }

    @Property(tries = 150)
    void everyPrefixIsReadOrRejectedOnce(@ForAll("cuts") int cut) {
        byte[] whole = FeedProperties.whole();
        byte[] prefix = java.util.Arrays.copyOf(whole, Math.min(cut, whole.length - 3));

        List<Outcome> outcomes = Feeds.outcomes(Source.of("feed.rss", prefix));

        assertThat(outcomes).filteredOn(Outcome.Rejected.class::isInstance).hasSize(1);
        assertThat(outcomes.get(outcomes.size() - 1)).isInstanceOf(Outcome.Rejected.class);
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(0, whole().length - 3);
    }

    private static byte[] whole() {
        return Feeds.rss(Feeds.item("<title>Le quai</title>", "<description>Il tient.</description>")
                        .repeat(3))
                .getBytes(StandardCharsets.UTF_8);
    }
}
