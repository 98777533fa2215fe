package org.entretien.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XmlRejectionTest {
    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of("<rss/>", "the root element: expected publication or publications of the namespace"),
                Arguments.of(
                        "<publication/>", "the root element: expected publication or publications of the namespace"),
                Arguments.of(
                        "<TEI xmlns='http://www.tei-c.org/ns/1.0'/>",
                        "found TEI of the namespace http://www.tei-c.org/ns/1.0"),
                Arguments.of(p("<headine/>"), "headine: unknown here; known are: headline, outlet,"),
                Arguments.of(p("<x:headline xmlns:x='urn:x'/>"), "headline of the namespace urn:x: unknown here"),
                Arguments.of(p("<headline>text</headline>"), "headline: expected elements, found text"),
                Arguments.of(p("loose text"), "the publication: expected elements, found text"),
                Arguments.of(p("<headline/>"), "headline.text: missing"),
                Arguments.of(
                        p("<headline><text>a<b/></text></headline>"),
                        "headline.text: expected text alone, found the element b"),
                Arguments.of(p("<headline><text>a</text><text>b</text></headline>"), "headline.text: given twice"),
                Arguments.of(
                        p("<headline lang='fr'><text>a</text></headline>"),
                        "headline: has the attribute lang; no attribute is known"),
                Arguments.of(
                        p("<headline><text xml:space='preserve'>a</text></headline>"),
                        "headline.text: has the attribute space"),
                Arguments.of(
                        p("<authors><name>x</name></authors>"),
                        "authors: expected elements author, found the element name"),
                Arguments.of(
                        p("<authors><author><name>x</name></author><author/></authors>"), "authors[1].name: missing"),
                Arguments.of(p("<paragraphs>x</paragraphs>"), "paragraphs: expected elements, found text"),
                Arguments.of(p("<published/>"), "published: expected a date of ISO 8601"),
                Arguments.of(p("<published> 2016 </published>"), "published: expected a date of ISO 8601"),
                Arguments.of(p("<language/>"), "language: expected a language tag"),
                Arguments.of(p("<source>a b</source>"), "source: expected a URI"),
                Arguments.of(
                        p("<paragraphs><paragraph>a&#13;</paragraph></paragraphs>"),
                        "paragraphs[0]: U+000D at index 1"),
                Arguments.of(p("<interview/>"), "interview.turns: missing"),
                Arguments.of(
                        turn("<turn/>"),
                        "interview.turns: expected elements answer, aside, question, found the element turn"),
                Arguments.of(turn("<question/>"), "interview.turns[0].paragraphs: missing"),
                Arguments.of(turn("<aside><paragraphs/></aside>"), "interview.turns[0].kind: missing"),
                Arguments.of(
                        turn("<aside><kind>advert</kind><paragraphs/></aside>"),
                        "interview.turns[0].kind: expected subheading or note"),
                Arguments.of(
                        turn("<answer><kind>note</kind><paragraphs/></answer>"),
                        "interview.turns[0].kind: a question or answer has no such part"),
                Arguments.of(
                        turn("<aside><kind>note</kind><speaker>x</speaker><paragraphs/></aside>"),
                        "interview.turns[0].speaker: an aside has no such part"));
    }

    private static String p(String parts) {
        return "<publication " + Documents.XMLNS + ">" + parts + "</publication>";
    }

    private static String turn(String turn) {
        return p("<interview><turns>" + turn + "</turns></interview>");
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void whatDoesNotFitIsNamedWithItsPlace(String document, String words) {
        InputRejected rejection = only(Documents.readXml(document));
        assertThat(rejection.code()).isEqualTo(InputRejected.Code.MISFIT);
        assertThat(rejection.place()).isInstanceOf(Place.AtLine.class);
        assertThat(rejection).hasMessageContaining(words);
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void theSchemaRefusesTheSame(String document, String words) {
        boolean beyondASchema = words.startsWith("source: expected a URI") || words.contains("U+000D");
        assertThat(SchemaChecks.xml(document.getBytes(StandardCharsets.UTF_8)).isEmpty())
                .as(document)
                .isEqualTo(beyondASchema);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsNoXmlIsSaidSoWithItsPlace(String document, String words) {
        InputRejected rejection = only(Documents.readXml(document));
        assertThat(rejection.code()).isEqualTo(InputRejected.Code.MALFORMED);
        assertThat(rejection.place()).isInstanceOf(Place.AtLine.class);
        assertThat(rejection).hasMessageContaining(words).message().doesNotContain("wstx", "unknown-source", "\n");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(" ", "ends too early"),
                Arguments.of("no markup", "a rule of the format is broken here"),
                Arguments.of("<publication " + Documents.XMLNS, "ends too early"),
                Arguments.of("<publication " + Documents.XMLNS + "><headline>", "ends too early (in headline)"),
                Arguments.of(p("<headline></outlet>"), "a rule of the format is broken here"),
                Arguments.of(p("\u0001"), "a rule of the format is broken here"),
                Arguments.of(p("&#1;"), "a rule of the format is broken here"),
                Arguments.of(p("&nbsp;"), "a reference to an unknown entity"),
                Arguments.of(p("<x:headline/>"), "a rule of the format is broken here"),
                Arguments.of(p("") + p(""), "a rule of the format is broken here"),
                Arguments.of(p("") + "trailing", "a rule of the format is broken here"),
                Arguments.of("<?xml version=\"1.0\" encoding=\"nope\"?>" + p(""), "the encoding it declares"),
                Arguments.of("<!DOCTYPE publication>" + p(""), "a document type declaration is not allowed"));
    }

    @Test
    void wrongBytesAreAnError() {
        byte[] latin1 = p("<paragraphs><paragraph>été</paragraph></paragraphs>").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(only(Documents.readXml(latin1))).hasMessageContaining("not of the document's encoding");
    }

    @Test
    void theDeclaredEncodingIsRead() {
        String document = p("<paragraphs><paragraph>été</paragraph></paragraphs>");
        byte[] latin1 =
                ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + document).getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = document.getBytes(StandardCharsets.UTF_16);
        assertThat(Documents.onlyOf(Documents.readXml(latin1)).paragraphs()).containsExactly("été");
        assertThat(Documents.onlyOf(Documents.readXml(utf16)).paragraphs()).containsExactly("été");
        assertThat(Documents.onlyOf(Documents.readXml("\uFEFF" + document)).paragraphs())
                .containsExactly("été");
    }

    @Test
    void whatAnEditorAddsIsNoPartOfTheText() {
        String document = p("<!-- a note --><paragraphs xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                + " xsi:schemaLocation='urn:entretien:model:1 publication.xsd'>\n"
                + "<?page break?><paragraph>one<!-- two --> <![CDATA[<three>]]></paragraph></paragraphs>");
        assertThat(Documents.onlyOf(Documents.readXml(document)).paragraphs()).containsExactly("one <three>");
    }

    private static InputRejected only(List<Outcome> outcomes) {
        assertThat(outcomes).hasSize(1);
        return (InputRejected) Documents.rejectionOf(outcomes.get(0));
    }
}
