package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entretien.spi.DocumentHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesTest {
    private final HtmlParser parser = new HtmlParser();

    private int certainty(String name, Optional<String> type, String bytes) {
        return parser.probe(new DocumentHead(name, type, bytes.getBytes(StandardCharsets.UTF_8)))
                .certainty();
    }

    private int certainty(String bytes) {
        return certainty("page", Optional.empty(), bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>Un",
                "\uFEFF<!doctype html>",
                "<!-- a comment first -->\n<HTML lang=fr>",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>",
                "<body class=home>"
            })
    void aPageIsToldByItsBeginning(String page) {
        assertThat(certainty(page)).isEqualTo(85);
    }

    @Test
    void theMediaTypeIsBelievedMostThenTheBeginningThenTheName() {
        assertThat(certainty("page", Optional.of("text/html"), "Un.")).isEqualTo(90);
        assertThat(certainty("PAGE.HTM", Optional.empty(), "Un.")).isEqualTo(65);
    }

    @Test
    void aPageThatIsNamedXmlIsLeftToWhoeverReadsXmlUnlessItIsXhtml() {
        assertThat(certainty("page.xml", Optional.empty(), "<!doctype html><p>Un"))
                .isEqualTo(40);
        String xhtml = "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>";
        assertThat(certainty("page.xml", Optional.empty(), xhtml)).isEqualTo(85);
    }

    @Test
    void aFragmentIsToldByItsElements() {
        assertThat(certainty("<div><p>Un.</p></div>")).isEqualTo(30);
        assertThat(certainty("<p>Un.")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><rss><channel><description>&lt;p&gt; <p><div></description>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><content><div><p>",
                "<rdf:RDF><p><div>"
            })
    void aFeedIsNoPage(String feed) {
        assertThat(certainty(feed)).isZero();
        assertThat(certainty("feed", Optional.of("text/html"), feed)).isZero();
    }

    @Test
    void bytesThatAreNoTextAreNoPage() {
        assertThat(certainty("page.html", Optional.of("text/html"), "\0\1\2\3".repeat(100) + "<html>"))
                .isZero();
    }
}
