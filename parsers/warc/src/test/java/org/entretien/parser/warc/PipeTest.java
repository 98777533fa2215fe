package org.entretien.parser.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entretien.catalogue.ParseOptions;
import org.entretien.parser.warc.Archive.Entry;
import org.entretien.spi.ContainerLedger;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for a file holds for a source that opens only once, as standard input does. */
@Tag("once")
class PipeTest {
    private static final Entry NEXT = Entry.conversion("Le marché rouvre.");

    /** How the records lie in the source. */
    private enum Form {
        PLAIN,
        PACKED_EACH,
        PACKED_AS_ONE
    }

    private record Case(Form form, int bytes) {}

    static Stream<Case> cases() {
        return Stream.of(Form.values())
                .flatMap(form -> Stream.of(70_000, 200_000, 2_000_000).map(bytes -> new Case(form, bytes)));
    }

    /** The catalogue opens an archive once to look at it and once to read it. */
    private static Source pipe(Supplier<InputStream> content) {
        int[] opened = {0};
        return Source.of("a.warc", () -> {
            if (opened[0]++ > 1) {
                throw new IOException("only once");
            }
            return content.get();
        });
    }

    private static List<String> told(byte[] bytes, List<ContainerLedger.Run> runs) {
        return Readings.told(
                Readings.of(pipe(() -> new ByteArrayInputStream(bytes)), ParseOptions.DEFAULT, bytes.length, runs));
    }

    private static List<String> told(byte[] bytes) {
        return told(bytes, new ArrayList<>());
    }

    /** {@return letters with the beginning of a record near their start, so that most of them come behind it} */
    private static byte[] quoting(int bytes) {
        byte[] text = Archive.utf8("la digue tient bon ".repeat(bytes / 19 + 1));
        // Noise, so that packed bytes are many as well.
        java.util.Random random = new java.util.Random(7);
        IntStream.range(0, text.length).forEach(i -> text[i] = (byte) ('a' + random.nextInt(26)));
        byte[] quoted = Archive.utf8("\nWARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\n");
        System.arraycopy(quoted, 0, text, 300, quoted.length);
        return text;
    }

    private static byte[] archive(Form form, Entry... entries) {
        Archive archive = form == Form.PACKED_EACH ? Archive.packed() : Archive.plain();
        Arrays.stream(entries).forEach(archive::add);
        return form == Form.PACKED_AS_ONE ? Archive.gzip(archive.bytes()) : archive.bytes();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void recordThatQuotesAnotherIsRead(Case wanted) {
        Entry outer = Entry.of("request", quoting(wanted.bytes));
        byte[] bytes = archive(wanted.form, NEXT, outer, NEXT, outer, outer, NEXT);
        List<ContainerLedger.Run> runs = new ArrayList<>();
        assertThat(told(bytes, runs))
                .containsExactly(
                        "Le marché rouvre.",
                        "NO_DOCUMENT",
                        "Le marché rouvre.",
                        "NO_DOCUMENT",
                        "NO_DOCUMENT",
                        "Le marché rouvre.");
        assertThat(runs).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void misleadingLengthBeforeSuchARecordLosesNothing(Case wanted) {
        Entry outer = Entry.of("request", quoting(wanted.bytes));
        Archive archive = wanted.form == Form.PACKED_EACH ? Archive.packed() : Archive.plain();
        for (int i = 0; i < 5; i++) {
            archive.add(Entry.conversion("Perdu.").bytes(String.valueOf(wanted.bytes * 3 / 2 + i)))
                    .add(outer)
                    .add(NEXT);
        }
        byte[] plain = archive.bytes();
        byte[] bytes = wanted.form == Form.PACKED_AS_ONE ? Archive.gzip(plain) : plain;
        List<String> told = told(bytes);
        assertThat(told).isEqualTo(Readings.told(Readings.of(bytes)));
        assertThat(Collections.frequency(told, "Le marché rouvre.")).isEqualTo(5);
        assertThat(Collections.frequency(told, "NO_DOCUMENT")).isEqualTo(5);
        assertThat(told).hasSize(15);
    }

    @Test
    void lengthBeyondWhatIsKeptIsGivenUpWithItsReason() {
        byte[] head = Archive.plain()
                .add(NEXT)
                .addStored(Arrays.copyOf(Entry.conversion("Perdu.").bytes("99999999999"), 250))
                .bytes();
        byte[] bytes = Archive.plain()
                .addStored(head)
                .add(Entry.conversion("z".repeat(300_000)))
                .add(NEXT)
                .bytes();
        List<String> told = told(bytes);
        assertThat(told).hasSize(4);
        assertThat(told.get(1))
                .isEqualTo("a.warc: record 2 at byte " + NEXT.bytes().length
                        + ": another record begins within it at byte " + head.length
                        + ", and whether its length is right cannot be seen: the source can be read only once,"
                        + " and at most 33554432 bytes of it are kept");
        assertThat(told.get(2)).startsWith("zzz");
        assertThat(told.get(3)).isEqualTo("Le marché rouvre.");
    }

    /** Line ends are passed over behind a record that quotes another, as many as there are. */
    @Test
    void endlessLineEndsAreNotKept() {
        byte[] first = Entry.of("request", quoting(1000)).bytes();
        byte[] quoting = Arrays.copyOf(first, first.length - 4);
        byte[] lines = new byte[1 << 20];
        Arrays.fill(lines, (byte) '\n');
        Source source = pipe(() -> {
            List<InputStream> parts = new ArrayList<>();
            parts.add(new ByteArrayInputStream(quoting));
            IntStream.range(0, 40).forEach(i -> parts.add(new ByteArrayInputStream(lines)));
            parts.add(new ByteArrayInputStream(NEXT.bytes()));
            return new SequenceInputStream(Collections.enumeration(parts));
        });
        long length = quoting.length + 40L * lines.length + NEXT.bytes().length;
        List<String> told = Readings.told(Readings.of(source, ParseOptions.DEFAULT, length, new ArrayList<>()));
        assertThat(told.get(0)).contains("at most 33554432 bytes of it are kept");
        assertThat(told.get(told.size() - 1)).isEqualTo("Le marché rouvre.");
    }
}
