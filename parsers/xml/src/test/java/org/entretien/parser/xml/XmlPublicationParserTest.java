package org.entretien.parser.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;

class XmlPublicationParserTest {
    private static final String OPEN = "<publication xmlns=\"urn:entretien:model:1\">";

    private final XmlPublicationParser parser = new XmlPublicationParser();
    private final Catalogue catalogue = Catalogue.discover();

    private int certainty(String name, String content, Charset charset) {
        return parser.probe(new DocumentHead(name, Optional.empty(), content.getBytes(charset)))
                .certainty();
    }

    private int certainty(String name, String content) {
        return certainty(name, content, StandardCharsets.UTF_8);
    }

    @Test
    void itsOwnVocabularyIsCertain() {
        assertThat(certainty("-", OPEN)).isGreaterThan(95);
        assertThat(certainty("page.txt", "<?xml version='1.0'?>\n" + OPEN)).isGreaterThan(95);
        assertThat(certainty("-", OPEN, StandardCharsets.UTF_16)).isGreaterThan(95);
        assertThat(certainty("-", "\uFEFF" + OPEN)).isGreaterThan(95);
    }

    @Test
    void aNameIsBelievedALittle() {
        assertThat(certainty("feed.xml", "<rss/>")).isBetween(50, 70);
        assertThat(certainty("page.XML", "no markup")).isBetween(50, 70);
        assertThat(parser.probe(new DocumentHead("-", Optional.of("text/xml"), new byte[] {'<'}))
                        .certainty())
                .isBetween(50, 70);
    }

    @Test
    void otherTextIsNot() {
        assertThat(certainty("page.html", "<html>")).isZero();
        assertThat(certainty("page.txt", "The namespace is urn:entretien:model:1."))
                .isZero();
    }

    @Test
    void aForeignRootElementIsSaidSo() {
        assertThatThrownBy(
                        () -> catalogue.parse(Source.ofText("feed.xml", "<?xml version='1.0'?>\n<rss version='2.0'/>")))
                .isInstanceOf(InputRejected.class)
                .hasMessage("feed.xml: line 2, column 1: the root element: expected publication or publications"
                        + " of the namespace urn:entretien:model:1, found rss of no namespace");
    }

    @Test
    void theCatalogueReadsOneAndMany() {
        Source one = Source.ofText("p.xml", OPEN + "<paragraphs><paragraph> a </paragraph></paragraphs></publication>");
        assertThat(catalogue.parse(one).publication().paragraphs()).containsExactly(" a ");
        Source many = Source.ofText(
                "p.xml", "<publications xmlns='urn:entretien:model:1'><publication/><x/><publication/></publications>");
        try (Stream<Outcome> outcomes = catalogue.parseAll(many, ParseOptions.DEFAULT)) {
            assertThat(outcomes.map(Outcome.Parsed.class::isInstance)).containsExactly(true, false, true);
        }
    }
}
