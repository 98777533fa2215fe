package org.entretien.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entretien.spi.Deadline;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Place;
import org.entretien.spi.Services;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static List<Outcome> read(String document) {
        return read(document, Limits.DEFAULT);
    }

    private static List<Outcome> read(String document, Limits limits) {
        ParseContext context = new ParseContext(limits, Deadline.in("p.jsonl", limits.time()), Services.none());
        try (Stream<Outcome> outcomes = JsonBinding.readLines(Source.ofText("p.jsonl", document), context)) {
            return outcomes.toList();
        }
    }

    private static String paragraph(String text) {
        return "{\"paragraphs\":[\"" + text + "\"]}";
    }

    private static String text(Outcome outcome) {
        return Documents.onlyOf(List.of(outcome)).paragraphs().get(0);
    }

    @Test
    void whatIsIndentedForPeopleIsSaidToBeSo() {
        List<Outcome> outcomes = read("{\r\n  \"paragraphs\": [\n    \"a\"\n  ]\n}\n");
        assertThat(Documents.rejectionOf(outcomes.get(0)))
                .hasMessageContaining("line 1", "the object does not end on its line", "is read as json");
    }

    @Test
    void aBadRecordIsAnOutcomeAndTheNextOnesFollow() {
        List<Outcome> outcomes =
                read(paragraph("un") + "\n\n{\"x\": 1}\r\n" + paragraph("é") + "\r\n{\n" + paragraph("fin"));
        assertThat(outcomes).hasSize(5);
        assertThat(text(outcomes.get(0))).isEqualTo("un");
        assertThat(Documents.rejectionOf(outcomes.get(1)))
                .hasMessageStartingWith("p.jsonl: record 2 at byte 23, line 3, column 7: x: unknown here")
                .extracting(e -> ((InputRejected) e).place())
                .isEqualTo(new Place.InRecord(1, 23, new Place.AtLine(3, 7)));
        assertThat(text(outcomes.get(2))).isEqualTo("é");
        assertThat(Documents.rejectionOf(outcomes.get(3))).hasMessageContaining("record 4 at byte 56, line 5");
        assertThat(text(outcomes.get(4))).isEqualTo("fin");
    }

    @Test
    void wrongBytesAreNamedByTheirOffsetInTheDocument() {
        byte[] bytes = ("{}\n" + paragraph("é")).getBytes(StandardCharsets.ISO_8859_1);
        try (Stream<Outcome> outcomes =
                JsonBinding.readLines(Source.of("p.jsonl", bytes), ParseContext.standalone("p.jsonl"))) {
            assertThat(Documents.rejectionOf(outcomes.skip(1).findFirst().orElseThrow()))
                    .extracting(e -> ((InputRejected) e).place())
                    .isEqualTo(new Place.InRecord(1, 3, new Place.AtByte(19)));
        }
    }

    @Test
    void whateverIsThrownWithinALineIsARejectionOfThatLine() {
        byte[] lines = "1\n2\n3\n4\n".getBytes(StandardCharsets.UTF_8);
        JsonLines failing = new JsonLines(
                "p.jsonl", ParseContext.standalone("p.jsonl"), new ByteArrayInputStream(lines), (line, placing) -> {
                    switch (line.bytes()[0]) {
                        case '2' -> throw new IllegalStateException("no");
                        case '3' -> throw new StackOverflowError();
                        default -> {
                            return JsonBinding.read(Source.ofText("p", paragraph("a")), ParseContext.standalone("p"));
                        }
                    }
                });
        List<Outcome> outcomes = new ArrayList<>();
        failing.forEachRemaining(outcomes::add);
        assertThat(outcomes).hasSize(4);
        assertThat(text(outcomes.get(0))).isEqualTo("a");
        assertThat(Documents.rejectionOf(outcomes.get(1)))
                .hasMessage("p.jsonl: record 2 at byte 2: plugin jsonl failed: IllegalStateException: no");
        assertThat(Documents.rejectionOf(outcomes.get(2))).hasMessageContaining("StackOverflowError");
        assertThat(text(outcomes.get(3))).isEqualTo("a");
    }

    @Test
    void aByteOrderMarkIsTolerated() {
        assertThat(read("\uFEFF" + paragraph("a")))
                .extracting(JsonLinesTest::text)
                .containsExactly("a");
    }

    @Test
    void blanksAloneAreEmpty() {
        List<Outcome> outcomes = read("\n \r\n\t\n");
        assertThat(outcomes).hasSize(1);
        assertThat(((InputRejected) Documents.rejectionOf(outcomes.get(0))).code())
                .isEqualTo(InputRejected.Code.EMPTY);
    }

    @Test
    void aLineThatIsTooLongIsSkipped() {
        List<Outcome> outcomes = read(
                paragraph("a") + "\n" + paragraph("x".repeat(500_000)) + "\n" + paragraph("b"),
                Limits.DEFAULT.withBytes(1_000));
        assertThat(outcomes).hasSize(3);
        assertThat(text(outcomes.get(2))).isEqualTo("b");
        assertThat(Documents.rejectionOf(outcomes.get(1)))
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("record 2 at byte 21: bytes of one record: 500019 or more, at most 1000");
    }

    @Test
    void linesOfEveryLengthAroundTheBufferArePutTogether() {
        for (int length : new int[] {(1 << 16) - 22, (1 << 16) - 21, (1 << 16) - 20, (1 << 16) - 19, 1 << 17}) {
            String text = "x".repeat(length);
            assertThat(read(paragraph(text) + "\n" + paragraph("b") + "\n"))
                    .extracting(JsonLinesTest::text)
                    .containsExactly(text, "b");
        }
    }

    @Test
    void recordsAreReadAsTheyAreAskedFor() {
        byte[] good = (paragraph("a") + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("read too far");
            }
        };
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new SequenceInputStream(new ByteArrayInputStream(good), failing) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (Stream<Outcome> outcomes =
                JsonBinding.readLines(Source.of("p.jsonl", () -> in), ParseContext.standalone("p.jsonl"))) {
            assertThat(text(outcomes.iterator().next())).isEqualTo("a");
        }
        assertThat(closed).isTrue();
    }

    @Test
    void memoryDoesNotGrowWithTheNumberOfRecords() {
        byte[] batch = IntStream.range(0, 50)
                .mapToObj(i -> paragraph("x".repeat(10_000)))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
        int batches = 1_000;
        InputStream in = new SequenceInputStream(Collections.enumeration(Collections.nCopies(batches, batch).stream()
                .map(ByteArrayInputStream::new)
                .toList()));
        long count = 0;
        long mostUsed = 0;
        try (Stream<Outcome> outcomes =
                JsonBinding.readLines(Source.of("p.jsonl", () -> in), ParseContext.standalone("p.jsonl"))) {
            for (Iterator<Outcome> all = outcomes.iterator(); all.hasNext(); ) {
                assertThat(text(all.next())).hasSize(10_000);
                if (++count % 10_000 == 0) {
                    System.gc();
                    Runtime heap = Runtime.getRuntime();
                    mostUsed = Math.max(mostUsed, heap.totalMemory() - heap.freeMemory());
                }
            }
        }
        assertThat(count).isEqualTo(batches * 50L);
        assertThat(mostUsed).as("bytes in use, of 500 MB read").isLessThan(100_000_000);
    }
}
