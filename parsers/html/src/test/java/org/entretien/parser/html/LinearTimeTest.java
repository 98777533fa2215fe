package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Source;
import org.entretien.testkit.LinearTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every element and attribute that is looked at, many times as neighbours, in one parent, in each other, and around many others. */
@DisplayName("A page of four times the length takes about four times as long")
class LinearTimeTest {
    private static final int SMALL = 1 << 15;
    /** A look at all the neighbours of an element is quick, so it shows only where these are very many. */
    private static final int LARGER = 1 << 17;

    private static final String IN_ONE_PARENT = " in one parent";
    private static final String STORY = "<h1>Le quai</h1>" + Pages.STORY;
    private static final HtmlParser PARSER = new HtmlParser();

    private static final List<String> ELEMENTS = List.of(
            "a rel=author href=/author/nour%d",
            "a href=#top",
            "abbr",
            "address",
            "article",
            "aside",
            "b",
            "blockquote",
            "button",
            "caption",
            "center",
            "cite",
            "code",
            "dd",
            "del",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "em",
            "fieldset",
            "figcaption",
            "figure",
            "font",
            "footer",
            "form",
            "h1",
            "h2",
            "h6",
            "header",
            "i",
            "iframe",
            "label",
            "li",
            "main",
            "map",
            "math",
            "nav",
            "noscript",
            "object",
            "ol",
            "option",
            "p",
            "picture",
            "pre",
            "q",
            "ruby",
            "script",
            "section",
            "select",
            "small",
            "span",
            "strong",
            "style",
            "sub",
            "summary",
            "svg",
            "table",
            "td",
            "template",
            "textarea",
            "th",
            "time",
            "time datetime=2016-05-%d",
            "title",
            "tr",
            "u",
            "ul",
            "video",
            "span itemprop=author",
            "span itemprop=headline",
            "span itemprop=datePublished",
            "span itemprop=dateModified",
            "span class=updated",
            "p class=byline",
            "div class=author",
            "p hidden",
            "p style=display:none",
            "div class=comment",
            "div class=related",
            "p class=caption",
            "div class=quote");

    private static final List<String> VOID = List.of(
            "br",
            "hr",
            "img alt=bac%d",
            "input value=%d",
            "wbr",
            "link rel=canonical href=https://vigie.example/%d",
            "meta itemprop=author content=Nour%d");

    private static final List<String> METAS = List.of(
            "og:title",
            "twitter:title",
            "dc.title",
            "citation_title",
            "headline",
            "og:site_name",
            "application-name",
            "publisher",
            "article:published_time",
            "article:modified_time",
            "date",
            "pubdate",
            "dcterms.issued",
            "twitter:label1",
            "twitter:data1",
            "last-modified",
            "revised",
            "author",
            "article:author",
            "dc.creator",
            "citation_author",
            "og:url",
            "description",
            "og:description",
            "content-language",
            "og:locale");

    private static final List<String> ATTRIBUTES = List.of(
            "class",
            "id",
            "role",
            "itemprop",
            "data-testid",
            "data-component",
            "aria-label",
            "style",
            "lang",
            "datetime",
            "rel",
            "href",
            "content",
            "type",
            "title");

    /** What stands around many pieces of text. */
    private static final List<String> HOLDERS = List.of("div", "p", "span", "blockquote", "article", "a", "time", "b");

    private static final List<String> LINKED = List.of(
            "@type",
            "@id",
            "headline",
            "name",
            "author",
            "publisher",
            "datePublished",
            "dateModified",
            "dateCreated",
            "inLanguage",
            "alternateName",
            "description");

    /** A page that grows. @param small the length to begin with @param page of a length that is about the given one */
    record Kind(String name, int small, IntFunction<String> page) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final List<Kind> kinds = new ArrayList<>();

    private void add(String name, String before, IntFunction<String> piece, String after) {
        int small = name.endsWith(IN_ONE_PARENT) ? LARGER : SMALL;
        kinds.add(new Kind(name, small, length -> {
            StringBuilder page = new StringBuilder(before);
            for (int i = 0; page.length() < length; i++) {
                page.append(piece.apply(i));
            }
            return page.append(after).toString();
        }));
    }

    static Stream<Kind> kinds() {
        LinearTimeTest test = new LinearTimeTest();
        ELEMENTS.forEach(test::element);
        VOID.forEach(element -> test.add(element, STORY + "<p>mot ", i -> "<" + numbered(element, i) + ">mot", "</p>"));
        METAS.forEach(test::meta);
        ATTRIBUTES.forEach(test::attribute);
        LINKED.forEach(test::linked);
        return test.kinds.stream();
    }

    private static String numbered(String words, int number) {
        return words.replace("%d", Integer.toString(number));
    }

    private void element(String element) {
        String close = "</" + element.split(" ", 2)[0] + ">";
        IntFunction<String> open = i -> "<" + numbered(element, i) + ">";
        IntFunction<String> whole = i -> open.apply(i) + "mot " + i + close + " ";
        add(element + " as neighbours", STORY, whole, "");
        add(element + IN_ONE_PARENT, STORY + "<div><p>Mis à jour le ", whole, "</p></div>");
        add(element + " in each other", STORY, i -> open.apply(i) + "mot ", "");
        add(element + " around words", STORY + open.apply(1), i -> "Nour Castell, " + i, close);
        add(element + " with breaks", STORY + open.apply(1), i -> "Nour<br>", close);
    }

    private void meta(String key) {
        String open = "<meta name='" + key + "' property='" + key + "' content='";
        add("meta " + key, "<head>", i -> open + "Nour " + i + "'>", "</head>" + STORY);
        add("one meta " + key, "<head>" + open, i -> "Nour | ", "'></head>" + STORY);
        add("many words in meta " + key, "<head>" + open, i -> "Nour " + i + ", ", "'></head>" + STORY);
    }

    private void attribute(String attribute) {
        add(attribute, STORY, i -> "<p " + attribute + "='author v" + i + "'>Nour Castell</p>", "");
        for (String holder : HOLDERS) {
            kinds.add(new Kind(
                    attribute + " of " + holder + " that holds much",
                    SMALL,
                    length -> STORY + "<" + holder + " " + attribute + "='" + "author ".repeat(length / 14) + "'>"
                            + "Nour Castell<br>".repeat(length / 64) + "<p>Nour Castell</p>".repeat(length / 76)));
        }
    }

    /** Scripts of linked data: one of a property with many values of each kind, and many of one value. */
    private void linked(String property) {
        String open = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Le quai\",\"x\":0";
        String named = open + ",\"" + property + "\":";
        String close = "}</script>" + STORY;
        add("linked " + property + ", words", named + "\"", i -> "Nour | ", "\"" + close);
        add("linked " + property + ", other words", named + "\"", i -> "nour" + i + " - ", "\"" + close);
        add("linked " + property + ", list", named + "[", i -> "\"Nour " + i + "\",", "\"\"]" + close);
        add("linked " + property + ", persons", named + "[", i -> "{\"name\":\"Nour " + i + "\"},", "0]" + close);
        add("linked " + property + ", in each other", named, i -> "[{\"name\":", close);
        add("linked " + property + ", nodes", named + "0,\"@graph\":[", i -> node(property, i) + ",", "0]" + close);
        add("linked " + property + ", scripts", "", i -> named + "\"Nour " + i + "\"}</script>", STORY);
        // The node with the names comes first: later ones are too many to be looked at.
        kinds.add(new Kind(
                "linked " + property + ", references",
                SMALL,
                length -> open
                        + ",\"@graph\":[{\"@id\":\"#n\",\"name\":[" + "\"Nour\",".repeat(length / 14) + "0]}],\""
                        + property + "\":[" + "{\"@id\":\"#n\"},".repeat(length / 26) + "0]" + close));
    }

    private static String node(String property, int number) {
        return "{\"@type\":\"WebPage\",\"@id\":\"#" + number + "\",\"" + property + "\":\"Nour " + number + "\"}";
    }

    @Tag("once")
    @ParameterizedTest
    @MethodSource
    void kinds(Kind kind) {
        LinearTime.require(kind.name(), kind.small(), kind.page(), LinearTimeTest::read);
    }

    private static void read(String page) {
        Source source = Source.ofText("page.html", page);
        try (Stream<Outcome> outcomes = PARSER.parse(source, ParseContext.standalone("page.html"))) {
            assertThat(outcomes).hasSize(1);
        } catch (InputRejected e) {
            assertThat(e.code()).as("a page without words").isEqualTo(InputRejected.Code.EMPTY);
        }
    }
}
