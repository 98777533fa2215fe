package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entretien.domain.Blank;
import org.entretien.parser.html.decoding.HtmlDecoder;
import org.entretien.spi.EntretienException;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Whatever a page is like: it is read or refused, and every character that a reader could see is accounted for. */
class PageProperties {
    private static final List<String> TAGS = List.of(
            "p",
            "div",
            "b",
            "i",
            "h1",
            "h2",
            "h3",
            "a",
            "br",
            "ul",
            "li",
            "table",
            "tr",
            "td",
            "span",
            "article",
            "nav",
            "footer",
            "form",
            "select",
            "option",
            "svg",
            "math",
            "template",
            "noscript",
            "iframe",
            "dl",
            "dt",
            "dd",
            "pre",
            "textarea",
            "title",
            "frameset",
            "image",
            "plaintext",
            "button",
            "blockquote",
            "figure",
            "figcaption");
    private static final List<String> ATTRIBUTES = List.of(
            "",
            "",
            "",
            " class=byline",
            " class='comment x-y'",
            " hidden",
            " style='display:none'",
            " href='/a b'",
            " href=::",
            " itemprop=author",
            " itemprop=datePublished",
            " datetime=2019-02-30",
            " lang=xx-",
            " id='q\"<'",
            " rel=author");
    private static final List<String> TEXTS = List.of(
            "Why do you stay?",
            "Because of the wind.",
            "Q: And then?",
            "A: Nothing.",
            "Yes.",
            "س: من أنتم؟",
            "ج: نحن.",
            "– Depuis quand ?",
            "你好。",
            "&nbsp;",
            "&amp;",
            "&#0;",
            "&#xD800;",
            "&#x1F600;",
            "&bogus;",
            "\u200B",
            "\u0000",
            "\uFEFF",
            "\uFFFE",
            "😀",
            "e\u0301",
            "Ada Brun : Je dors peu.",
            "Par Lina Hardi",
            "Publié le 12 mars 2019",
            " ",
            "\n",
            "<",
            ">",
            "3 comments",
            "Read also: the old port",
            "a story of ten words that ends as stories always end, well.");
    private static final List<String> ODDITIES = List.of(
            "<!-- a comment -->",
            "<!--",
            "<![CDATA[ data ]]>",
            "<script>if (a < b) { }</script>",
            "<script>",
            "<style>p{}</style>",
            "<?php echo 1 ?>",
            "</",
            "</p",
            "<p class='",
            "<!doctype html>",
            "<script type=application/ld+json>{\"@type\":[1,{}],</script>",
            "<meta property=og:title content='A lamp'>",
            "<base href='http://[/'>");

    @Provide
    Arbitrary<String> soup() {
        Arbitrary<String> tag = Arbitraries.of(TAGS);
        Arbitrary<String> open = tag.flatMap(name -> Arbitraries.of(ATTRIBUTES).map(with -> "<" + name + with + ">"));
        Arbitrary<String> closed = tag.map(name -> "</" + name + ">");
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(5, open),
                        net.jqwik.api.Tuple.of(3, closed),
                        net.jqwik.api.Tuple.of(6, Arbitraries.of(TEXTS)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.of(ODDITIES)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property
    void tagSoupIsAccountedFor(@ForAll("soup") String html) {
        requireLaws(Source.of("page.html", html.getBytes(StandardCharsets.UTF_8)));

        outcome(Source.of("page.html", html.getBytes(StandardCharsets.UTF_8)))
                .ifPresent(result ->
                        assertThat(inked(result.account().orElseThrow().text())).isEqualTo(inked(nodesOf(html))));
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        requireLaws(Source.of("page.html", bytes));
    }

    private static void requireLaws(Source source) {
        Optional<ParseResult> result = outcome(source);

        result.ifPresent(read -> assertThat(Pages.breaches(read)).isEmpty());
        assertThat(outcome(source)).isEqualTo(result);
    }

    /** The result, or nothing where the page is refused for a reason of the declared family. */
    private static Optional<ParseResult> outcome(Source source) {
        try {
            return Optional.of(Pages.read(source));
        } catch (EntretienException refused) {
            assertThat(refused).hasMessageStartingWith("page.html");
            return Optional.empty();
        }
    }

    private static String nodesOf(String html) {
        StringBuilder text = new StringBuilder();
        Document document = HtmlDecoder.document(html, false, 512);
        document.traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("\\p{Cs}", "\uFFFD"));
            }
        });
        return text.toString();
    }

    private static String inked(String text) {
        StringBuilder inked = new StringBuilder(text.length());
        text.codePoints().filter(c -> c > ' ' && !Blank.isBlank(c)).forEach(inked::appendCodePoint);
        return inked.toString();
    }
}
