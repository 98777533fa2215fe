package org.entretien.parser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entretien.catalogue.ParseOptions;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Outcome;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A feed is rejected with its place")
class RejectionTest {
    private static final String ITEM = "<item><title>Le quai</title></item>";

    private static Exception only(String feed) {
        List<Outcome> outcomes = Feeds.outcomes(feed);
        assertThat(outcomes).hasSize(1);
        return Feeds.rejection(outcomes.get(0));
    }

    @Test
    void whenItBreaksTheRulesOfXmlAfterTheItemsThatAreWhole() {
        List<Outcome> outcomes = Feeds.outcomes("<rss version='2.0'><channel>\n" + ITEM + "\n<item><title>Le");

        assertThat(outcomes).hasSize(2);
        Feeds.parsed(outcomes.get(0));
        assertThat(Feeds.rejection(outcomes.get(1)))
                .hasMessage("feed.rss: line 3, column 15: not XML: a rule of the format is broken here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rss version='2.0'/>                       | line 1, column 21: a feed without a channel",
                "<rss version='2.0'><channel>a & b          | line 1, column 32: not XML",
                "<rss><channel><item><title>&foo;           | line 1, column 28: a reference to an entity that neither",
                "<?xml version='1.0' encoding='nonsense'?>  | line 1, column",
            })
    void whenItsXmlIsNoFeed(String feed, String words) {
        assertThat(only(feed)).hasMessageStartingWith("feed.rss: " + words);
    }

    @Test
    void whenItIsNamedAsOneAndIsSomethingElse() {
        assertThat(only("<html><body>")).hasMessageContaining("the root element is not one of a feed");
        assertThat(only("Entretien avec …")).hasMessageStartingWith("feed.rss: line 1, column 1: not XML");
        assertThat(only(" \n ")).hasMessageContaining("it is empty or blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY a 'b'>]>",
                "<!DOCTYPE rss SYSTEM 'x>' [<!ENTITY % a SYSTEM 'http://127.0.0.1:9/x'> %a;]>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            })
    void whenItDeclaresEntities(String doctype) {
        assertThat(only(doctype + "<rss version='2.0'><channel>" + ITEM + "</channel></rss>"))
                .hasMessageContaining("a document type declaration with declarations of its own is not allowed");
    }

    @Test
    void whenItsBytesAreNotOfItsEncoding() {
        byte[] bytes = ("<rss version='2.0'><channel><item><title>caf\u00E9</title></item></channel></rss>")
                .getBytes(StandardCharsets.ISO_8859_1);

        List<Outcome> outcomes = Feeds.outcomes(Source.of("feed.rss", bytes));

        assertThat(outcomes).hasSize(1);
        assertThat(Feeds.rejection(outcomes.get(0))).hasMessageContaining("not of the document's encoding");
    }

    @Test
    void whenItNestsTooDeep() {
        String feed = Feeds.rss("<item><title>t</title><description>" + "<b>".repeat(300));

        assertThat(only(feed)).isInstanceOf(LimitExceeded.class).hasMessageContaining("nesting: 257 or more");
    }

    @Test
    void whenAnElementHasTooManyAttributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        assertThat(only(Feeds.rss("<item" + attributes + "/>")))
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("attributes of one element");
    }

    @Test
    void whenItHasTooManyBytes() {
        Source source = Source.ofText("feed.rss", Feeds.rss(ITEM.repeat(1000)));

        try (var outcomes = Feeds.CATALOGUE.parseAll(
                source,
                ParseOptions.DEFAULT.withLimits(ParseOptions.DEFAULT.limits().withBytes(2000)))) {
            assertThat(Feeds.rejection(outcomes.toList().get(0))).hasMessageContaining("bytes of one document");
        }
    }

    @Test
    void butNotForBlankLinesInFrontWhichAreCounted() {
        String feed = "\r\n \n<?xml version='1.0'?><rss version='2.0'><channel>" + ITEM;

        assertThat(Feeds.parsed(Feeds.outcomes(feed + "</channel></rss>").get(0)))
                .isNotNull();
        assertThat(Feeds.rejection(Feeds.outcomes(feed).get(1))).hasMessageStartingWith("feed.rss: line 3, column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.1", "3.0", "", "zwei"})
    void butNotForAVersionThatNobodyKnows(String version) {
        assertThat(Feeds.results("<rss version='" + version + "'><channel>" + ITEM + "</channel></rss>"))
                .hasSize(1);
    }

    @Test
    void butNotForANamespaceOfItsOwn() {
        String feed = "<rss version='2.0' xmlns='http://example.invalid/rss2'><channel>" + ITEM + "</channel></rss>";

        assertThat(Feeds.only(feed).publication().headline()).isPresent();
    }

    @Test
    void butNotForItemsInItemsOrVocabulariesOfOthers() {
        String feed = Feeds.rss("<item><title>Le quai</title><item><title>x</title></item>"
                + "<m:title xmlns:m='urn:m'>y</m:title><m:a xmlns:m='urn:m'><m:b/></m:a></item>");

        assertThat(Feeds.only(feed).publication().headline().orElseThrow().text())
                .isEqualTo("Le quai");
    }
}
