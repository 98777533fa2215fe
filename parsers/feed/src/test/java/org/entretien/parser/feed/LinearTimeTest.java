package org.entretien.parser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.parser.text.TextParser;
import org.entretien.spi.Source;
import org.entretien.testkit.LinearTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every element and attribute that is read, many times in an item, many times in the channel of many items, and long in the channel of many items. */
@DisplayName("A feed of four times the length takes about four times as long")
class LinearTimeTest {
    private static final int SMALL = 1 << 16;
    private static final Catalogue CATALOGUE = Catalogue.of(
                    new FeedParser(), new FeedHeadlinesParser(), new TextParser())
            .trusting(provider -> true);

    private static final List<String> RSS = List.of(
            "title",
            "link",
            "description",
            "content:encoded",
            "pubDate",
            "dc:date",
            "lastBuildDate",
            "dc:creator",
            "author",
            "guid",
            "guid isPermaLink='true'",
            "source",
            "language",
            "dc:language",
            "image",
            "m:other");

    private static final List<String> ATOM = List.of(
            "title",
            "title type='html'",
            "subtitle",
            "subtitle type='xhtml'",
            "id",
            "updated",
            "published",
            "author",
            "summary",
            "summary type='html'",
            "content",
            "content type='html'",
            "content type='xhtml'",
            "content type='image/png'",
            "link href='https://vigie.example/1'",
            "link rel='self' href='x'",
            "source",
            "rights",
            "category");

    private static final List<String> ATOM_03 = List.of(
            "title",
            "tagline",
            "content mode='escaped'",
            "content mode='base64'",
            "content mode='xml'",
            "content type='text/html' mode='xml'",
            "issued",
            "modified",
            "author");

    private static final List<String> ATTRIBUTES = List.of(
            "xml:base", "xml:lang", "version", "type", "mode", "href", "rel", "isPermaLink", "rdf:about", "other");

    /** A feed that grows. @param feed of a length that is about the given one */
    record Kind(String name, IntFunction<String> feed) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** How a kind of feed is written. */
    private record Shape(String name, String open, String item, String close) {
        String root(String attributes) {
            return open.replace("@", attributes);
        }

        String item(String content) {
            return "<" + item + ">" + content + "</" + item + ">";
        }
    }

    private static final String SPACES = " xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:m='urn:m'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'";
    private static final Shape IN_RSS = new Shape("rss", "<rss@" + SPACES + "><channel>", "item", "</channel></rss>");
    private static final Shape IN_ATOM =
            new Shape("atom", "<feed xmlns='http://www.w3.org/2005/Atom'@" + SPACES + ">", "entry", "</feed>");
    private static final Shape IN_ATOM_03 =
            new Shape("atom 0.3", "<feed xmlns='http://purl.org/atom/ns#'@" + SPACES + ">", "entry", "</feed>");

    private final List<Kind> kinds = new ArrayList<>();

    static Stream<Kind> kinds() {
        LinearTimeTest test = new LinearTimeTest();
        RSS.forEach(element -> test.element(IN_RSS, element));
        ATOM.forEach(element -> test.element(IN_ATOM, element));
        ATOM_03.forEach(element -> test.element(IN_ATOM_03, element));
        for (String attribute : ATTRIBUTES) {
            test.attribute(IN_RSS, attribute);
            test.attribute(IN_ATOM, attribute);
        }
        test.texts();
        return test.kinds.stream();
    }

    private void add(String name, IntFunction<String> feed) {
        kinds.add(new Kind(name, feed));
    }

    private static String many(int length, IntFunction<String> piece) {
        StringBuilder text = new StringBuilder(length + 100);
        for (int i = 0; text.length() < length; i++) {
            text.append(piece.apply(i));
        }
        return text.toString();
    }

    private void element(Shape in, String element) {
        String name = in.name + " " + element;
        String open = "<" + element + ">";
        String close = "</" + element.split(" ", 2)[0] + ">";
        IntFunction<String> one = i -> open + "Nour " + i + close;
        IntFunction<String> nested = i -> open + "<name>Nour " + i + "</name><b>x</b>" + close;
        String title = "<title>Le quai</title>";
        IntFunction<String> item = i -> in.item("<title>T" + i + "</title>");
        add(name + " in an item", n -> in.root("") + in.item(title + many(n, one)) + in.close);
        add(name + " with names in an item", n -> in.root("") + in.item(title + many(n, nested)) + in.close);
        add(name + " in the channel", n -> in.root("") + title + many(n, one) + in.item(title) + in.close);
        add(name + " in the channel of many items", n -> in.root("") + many(n / 2, one) + many(n / 2, item) + in.close);
        add(name + " behind many items", n -> in.root("") + many(n / 2, item) + many(n / 2, one) + in.close);
        add(
                name + " that is long over many items",
                n -> in.root("") + open + many(n / 2, i -> "Nour" + i + " ") + close + many(n / 2, item) + in.close);
        add(
                name + " of many elements over many items",
                n -> in.root("") + open + many(n / 2, i -> "<b>Nour</b>") + close + many(n / 2, item) + in.close);
        add(name + " of many items", n -> in.root("") + many(n, i -> in.item(title + one.apply(i))) + in.close);
        add(name + " of many words", n -> in.root("") + in.item(open + many(n, i -> "Nour ") + close) + in.close);
        add(name + " of many elements", n -> in.root("") + in.item(open + many(n, i -> "<b>x</b>") + close) + in.close);
    }

    private void attribute(Shape in, String attribute) {
        IntFunction<String> item = i -> in.item("<title>T</title><link>a/" + i + "</link><link href='a'/>");
        for (String value : List.of(" ", "a", "https://a.example/", "en-")) {
            add(
                    in.name + " " + attribute + " of " + value + " over many items",
                    n -> in.root(" " + attribute + "='" + value.repeat(n / 2 / value.length()) + "'")
                            + many(n / 2, item)
                            + in.close);
        }
        add(
                in.name + " " + attribute + " of each item",
                n -> in.root("")
                        + many(
                                n,
                                i -> item.apply(i)
                                        .replaceFirst(">", " " + attribute + "='https://a.example/" + i + "'>"))
                        + in.close);
    }

    private void texts() {
        rss("tags", "<item><title>t</title><description>", "&lt;p a=\"", "</description></item>");
        rss("scripts", "<item><title>t</title><description>", "&lt;script&gt;&lt;/", "</description></item>");
        rss("ampersands", "<item><title>", "&amp;abc", "</title></item>");
        rss("entities", "<item><title>", "&eacute;", "</title></item>");
        rss("sections", "<item><description>", "<![CDATA[x]]>", "</description></item>");
        rss("comments", "<item><description>x", "<!-- x -->", "</description></item>");
        rss("addresses", "<item><author>", "a@b (", "</author></item>");
        add(
                "namespaces",
                n -> IN_RSS.root(many(4_000, i -> " xmlns:a" + i + "='urn:" + i + "'"))
                        + many(n, i -> "<item><title>t</title></item>")
                        + IN_RSS.close);
    }

    private void rss(String name, String before, String piece, String after) {
        add(name, n -> IN_RSS.root("") + before + many(n, i -> piece) + after + IN_RSS.close);
    }

    @Tag("once")
    @ParameterizedTest
    @MethodSource
    void kinds(Kind kind) {
        LinearTime.require(kind.name(), SMALL, kind.feed(), feed -> read(feed, "feed"));
        LinearTime.require(kind.name() + " as headlines", SMALL, kind.feed(), feed -> read(feed, "feed-headlines"));
    }

    private static void read(String feed, String parser) {
        try (var outcomes =
                CATALOGUE.parseAll(Source.ofText("feed.rss", feed), ParseOptions.DEFAULT.withParser(parser))) {
            assertThat(outcomes).isNotEmpty();
        }
    }
}
