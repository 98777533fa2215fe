package org.entretien.exporter.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entretien.domain.Answer;
import org.entretien.domain.Aside;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Outlet;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationDate;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;
import org.entretien.parser.tei.TeiParser;
import org.entretien.spi.Deadline;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.Services;
import org.entretien.spi.Source;
import org.entretien.testkit.EdgeCases;
import org.entretien.testkit.arbitraries.Publications;
import org.junit.jupiter.api.Test;

class TeiPayloadTest {
    private static String written(PublicationExporter exporter, Publication publication) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(publication, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ParseResult read(String document) {
        return read(document, Limits.DEFAULT);
    }

    private static ParseResult read(String document, Limits limits) {
        ParseContext context = new ParseContext(limits, Deadline.in("a.tei", limits), Services.none());
        return new TeiParser()
                .parse(Source.ofText("a.tei", document), context)
                .map(outcome -> ((Outcome.Parsed) outcome).result())
                .findFirst()
                .orElseThrow();
    }

    private static Publication sample() {
        return Publication.titled("A lamp in the window")
                .outlet(new Outlet("The Lantern", List.of("TL")))
                .published(PublicationDate.parse("1987-06"))
                .language(new LanguageTag("en"))
                .source(URI.create("https://lamp.example/1?a=b&c=d"))
                .authors(List.of(new Author("Ada Lind")))
                .standfirst(List.of("Light, and who pays for it."))
                .relatedHeadlines(List.of(
                        new Headline("Öl & Docht", Optional.of(new LanguageTag("de")), Optional.of(URI.create("../2"))),
                        Headline.of("Wicks")))
                .headline(new Headline(
                        "A lamp in the window", Optional.empty(), Optional.of(URI.create("https://lamp.example/1"))))
                .interview(new Interview(
                        List.of(Participant.person("Ada Lind")),
                        List.of(
                                Participant.person("Noor Haddad"),
                                new Participant(
                                        "Glow",
                                        Optional.of("makes lamps"),
                                        Optional.of("Union of Makers"),
                                        Participant.Kind.ORGANISATION,
                                        List.of("Glow & Co."))),
                        List.of("She opens the door."),
                        List.of(
                                new Aside(Aside.Kind.SUBHEADING, List.of("Evening")),
                                new Question(Optional.of("Ada Lind"), List.of("Why a lamp?")),
                                new Answer(Optional.of("Noor Haddad"), List.of("So that they see it.")))))
                .build();
    }

    /** A payload that is held to be stale right after writing would never count. */
    @Property
    void payloadFitsWhatIsWritten(@ForAll(supplier = Publications.Any.class) Publication publication) {
        ParseResult result = read(written(new TeiExporter(), publication));
        assertThat(result.publication()).isEqualTo(publication);
        assertThat(result.diagnostics()).isEmpty();
    }

    @Property
    void nativeTextIsReadWithoutNotice(@ForAll(supplier = Publications.Any.class) Publication publication) {
        ParseResult result = read(written(new TeiNativeExporter(), publication));
        assertThat(result.publication()).isEqualTo(TeiDocument.nativePart(publication));
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void writesGoldenDocument() throws IOException {
        try (InputStream golden = TeiPayloadTest.class.getResourceAsStream("lamp.tei")) {
            assertThat(written(new TeiExporter(), sample()))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void editedTextWinsOverPayload() {
        String document = written(new TeiExporter(), sample());
        String edited = document.replace("<p>Why a lamp?</p>", "<p>Why that lamp?</p>");
        ParseResult result = read(edited);
        assertThat(result.publication().interview().orElseThrow().turns().get(1).paragraphs())
                .containsExactly("Why that lamp?");
        assertThat(result.publication().headline().orElseThrow().uri()).isEmpty();
        assertThat(result.diagnostics())
                .singleElement()
                .isInstanceOfSatisfying(
                        Diagnostic.Noticed.class, one -> assertThat(one.code()).isEqualTo("payload-stale"));
    }

    @Test
    void editedNameAndRoleWinAsWell() {
        String document = written(new TeiExporter(), sample());
        assertThat(read(document.replace("<persName>Ada Lind", "<persName>Ada Lund"))
                        .publication()
                        .interview()
                        .orElseThrow()
                        .turns()
                        .get(1)
                        .speaker())
                .contains("Ada Lund");
        assertThat(read(document.replace("role=\"interviewer\"", "role=\"interviewee\""))
                        .publication()
                        .interview()
                        .orElseThrow()
                        .interviewers())
                .isEmpty();
    }

    @Test
    void otherIndentationIsNoEdit() {
        String document = written(new TeiExporter(), sample());
        ParseResult result =
                read(document.replaceAll(">\n *<", ">\n\n\t<").replace("type=\"interview\"", "type='interview'"));
        assertThat(result.publication()).isEqualTo(sample());
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void payloadThatSaysOtherWordsDoesNotCount() {
        String document = written(new TeiExporter(), sample());
        int payload = document.indexOf("<payload");
        String lying = document.substring(0, payload)
                + document.substring(payload).replaceFirst("So that they see it", "So that they pay");
        ParseResult result = read(lying);
        assertThat(result.publication()).isEqualTo(TeiDocument.nativePart(sample()));
        assertThat(result.diagnostics()).hasSize(1);
    }

    @Test
    void brokenPayloadDoesNotCount() {
        String document = written(new TeiExporter(), sample()).replace(">{\"headline\"", ">{\"headline");
        ParseResult result = read(document);
        assertThat(result.publication()).isEqualTo(TeiDocument.nativePart(sample()));
        assertThat(result.diagnostics())
                .singleElement()
                .isInstanceOfSatisfying(
                        Diagnostic.Noticed.class, one -> assertThat(one.code()).isEqualTo("payload-unreadable"));
    }

    /** Whatever an article says, it opens no element, and leads only to what may be followed. */
    @Test
    void textsAreInert() {
        List<String> texts = new ArrayList<>(EdgeCases.texts());
        texts.addAll(List.of("</script><script>alert(1)</script>", "]]>", "--><p>", "=cmd()"));
        texts.removeIf(String::isEmpty);
        for (String text : texts) {
            Publication publication = Publication.titled(text)
                    .paragraphs(List.of(text))
                    .source(URI.create("javascript:alert(1)"))
                    .build();
            String document = written(new TeiNativeExporter(), publication);
            assertThat(read(document).publication()).isEqualTo(publication);
            assertThat(document).doesNotContain("target=\"javascript:").doesNotContain("<script");
        }
    }

    @Test
    void readsBackAsManyTurnsAndHeadlinesAsAreAllowed() {
        List<Turn> turns = IntStream.range(0, Limits.DEFAULT.turns())
                .<Turn>mapToObj(i -> i % 2 == 0
                        ? new Question(Optional.empty(), List.of("Question " + i))
                        : new Answer(Optional.empty(), List.of("Answer " + i)))
                .toList();
        Publication publication = Publication.titled("Many")
                .interview(new Interview(List.of(), List.of(), List.of(), turns))
                .relatedHeadlines(Collections.nCopies(Limits.DEFAULT.headlines(), Headline.of("Other")))
                .build();
        assertThat(read(written(new TeiExporter(), publication)).publication()).isEqualTo(publication);
    }

    /** The payload counts as bytes of the document, as the stored file does. */
    @Test
    void readsBackWhatIsJustWithinTheBytes() {
        Publication publication = Publication.titled("Long")
                .paragraphs(List.of("a line & more ".repeat(100_000)))
                .build();
        String document = written(new TeiExporter(), publication);
        int bytes = document.getBytes(StandardCharsets.UTF_8).length;
        assertThat(read(document, Limits.DEFAULT.withBytes(bytes)).publication())
                .isEqualTo(publication);
        assertThatThrownBy(() -> read(document, Limits.DEFAULT.withBytes(bytes - 1)))
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("bytes of one document");
    }
}
