package org.entretien.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;

/** Failures of a stream while it is read or written, as distinct from faults of the document in it. */
class FailingStreamsTest {
    private static final String START = "<publication " + Documents.XMLNS + "><paragraphs>";

    /** A stream that gives some text and then fails. */
    private static Source failing(String text, IOException failure) {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
        return Source.of(
                "p.xml",
                () -> new SequenceInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), broken));
    }

    private static InputRejected rejection(Source source) {
        try (Stream<Outcome> outcomes = XmlBinding.read(source, ParseContext.standalone("p.xml"))) {
            List<Outcome> all = outcomes.toList();
            return (InputRejected) Documents.rejectionOf(all.get(all.size() - 1));
        } catch (InputRejected e) {
            return e;
        }
    }

    @Test
    void aDiskThatFailsIsNoFaultOfTheDocumentWhereverItFails() {
        for (String before : List.of("", START)) {
            assertThat(rejection(failing(before, new IOException("the disk is gone"))))
                    .satisfies(reason -> assertThat(reason.code()).isEqualTo(InputRejected.Code.UNREADABLE))
                    .hasMessageContaining("the disk is gone");
        }
    }

    @Test
    void bytesThatAreNoTextAreAFaultOfTheDocumentWhereverTheyStand() {
        for (String before : List.of("", START)) {
            assertThat(rejection(failing(before, new CharConversionException("no such character")))
                            .code())
                    .isEqualTo(InputRejected.Code.MALFORMED);
        }
    }

    @Test
    void ofASchemaNothingButItsPlaceMayBeNamed() {
        String typed = "<publication " + Documents.XMLNS
                + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='interview'/>";
        assertThat(Documents.rejectionOf(Documents.readXml(typed).get(0)))
                .hasMessageContaining("has the attribute type; no attribute is known");
    }

    @Test
    void theBytesOfADocumentAreCountedHoweverTheyAreRead() throws IOException {
        ParseContext context = new ParseContext(
                Limits.DEFAULT.withBytes(3),
                ParseContext.standalone("p").deadline(),
                ParseContext.standalone("p").services());
        try (Metered one = new Metered(new ByteArrayInputStream(new byte[4]), "p", context);
                Metered many = new Metered(new ByteArrayInputStream(new byte[4]), "p", context);
                Metered end = new Metered(new ByteArrayInputStream(new byte[3]), "p", context)) {
            for (int i = 0; i < 3; i++) {
                assertThat(one.read()).isZero();
            }
            assertThatThrownBy(one::read)
                    .isInstanceOf(LimitExceeded.class)
                    .hasMessageContaining("bytes of one document");
            assertThatThrownBy(many::readAllBytes).isInstanceOf(LimitExceeded.class);
            assertThat(end.readNBytes(3)).hasSize(3);
            assertThat(end.read()).isEqualTo(-1);
            assertThat(end.read(new byte[1], 0, 1)).as("the end is no byte").isEqualTo(-1);
        }
    }

    @Test
    void everyRecordHasItsBytesAnew() throws IOException {
        ParseContext context = new ParseContext(
                Limits.DEFAULT.withBytes(3),
                ParseContext.standalone("p").deadline(),
                ParseContext.standalone("p").services());
        try (Metered records = new Metered(new ByteArrayInputStream(new byte[7]), "p", context)) {
            assertThat(records.readNBytes(3)).hasSize(3);
            records.renew();
            assertThat(records.readNBytes(3)).hasSize(3);
            assertThatThrownBy(records::read).isInstanceOf(LimitExceeded.class);
        }
    }

    @Test
    void aLineOfNothingButBlanksMayBeTooLongAsWell() {
        Limits tight = new Limits(50, 100, 100, 20, 20, 4, 1_000, 2, 3, Duration.ofSeconds(10));
        ParseContext context = new ParseContext(
                tight,
                ParseContext.standalone("p").deadline(),
                ParseContext.standalone("p").services());
        try (Stream<Outcome> outcomes =
                JsonBinding.readLines(Source.ofText("p.jsonl", " ".repeat(51) + "\n" + " ".repeat(50)), context)) {
            assertThat(outcomes)
                    .singleElement()
                    .satisfies(outcome -> assertThat(Documents.rejectionOf(outcome))
                            .isInstanceOf(LimitExceeded.class)
                            .hasMessageContaining("bytes of one record"));
        }
    }

    @Test
    void beyondTheLastRecordThereIsNone() {
        JsonLines lines = new JsonLines(
                "p", ParseContext.standalone("p"), new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(lines.next()).isInstanceOf(Outcome.Parsed.class);
        assertThat(lines.hasNext()).isFalse();
        assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void onlyAWholeByteOrderMarkIsOne() {
        assertThat(Utf8.markLength(bytes(0xEF, 0xBB, 0xBF))).isEqualTo(3);
        assertThat(Utf8.markLength(bytes(0xEF, 0xBB, 0xBF, 'x'))).isEqualTo(3);
        for (byte[] other : List.of(
                bytes(), bytes(0xEF, 0xBB), bytes('x', 0xBB, 0xBF), bytes(0xEF, 'x', 0xBF), bytes(0xEF, 0xBB, 'x'))) {
            assertThat(Utf8.markLength(other)).isZero();
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void aNameThatNoTerminalCanShowIsShownAllTheSame() {
        assertThatThrownBy(() -> Documents.readJson("{\"a\\u001b\\u0007b\": 1}"))
                .hasMessageContaining("a\uFFFD\uFFFDb: unknown here");
        assertThatThrownBy(() -> Documents.readJson("{\"a\\ud800\\u0007b\": 1}"))
                .hasMessageContaining("half of a pair of surrogates");
    }

    @Test
    void whatTheXmlLibraryHasAgainstItIsPassedOnWhereNoStreamFailed() {
        IOException disk = new IOException("full");
        assertThat(XmlSink.failure(new XMLStreamException("wrapped", disk))).isSameAs(disk);
        assertThat(XmlSink.failure(new XMLStreamException("no such element"))).hasMessage("no such element");
    }
}
