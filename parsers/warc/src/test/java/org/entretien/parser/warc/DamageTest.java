package org.entretien.parser.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entretien.parser.warc.Archive.Entry;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged record is one rejection with its place, and the records around it are read. */
class DamageTest {
    private static final Entry FIRST = Entry.page("La digue tient bon.");
    private static final Entry NEXT = Entry.page("Le marché rouvre.");

    private static void expectOneRejection(byte[] damaged, boolean packed) {
        Archive archive = (packed ? Archive.packed() : Archive.plain())
                .add(FIRST)
                .add(damaged)
                .add(NEXT);
        assertThat(Readings.told(Readings.of(archive)))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("La digue tient bon."),
                        one -> assertThat(one).startsWith("a.warc: record 2 at byte " + archive.offset(1) + ": "),
                        one -> assertThat(one).isEqualTo("Le marché rouvre."));
        Outcome last = Readings.of(archive).get(2);
        assertThat(Readings.parsed(last).record().orElseThrow().offset()).isEqualTo(archive.offset(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20",
                "9999999",
                "9223372036854775807",
                "9223372036854775808",
                "-5",
                "12abc",
                "",
                "5\r\nContent-Length: 6"
            })
    void aLengthThatIsALieOrNone(String length) {
        byte[] damaged = Entry.page("Celui-ci est perdu.").bytes(length);
        expectOneRejection(damaged, false);
        expectOneRejection(damaged, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no colon here", "\u0001\u0002", " : "})
    void aLineThatIsNoField(String line) {
        byte[] damaged = Entry.page("Celui-ci est perdu.")
                .with(line.equals(" : ") ? "\r\nX: y" : line)
                .bytes();
        expectOneRejection(damaged, false);
        expectOneRejection(damaged, true);
    }

    @Test
    void aHeaderWithoutEnd() {
        byte[] damaged = Archive.utf8("WARC/1.0\r\nWARC-Type: response\r\nX-Long: " + "x".repeat(3 << 20) + "\n");
        expectOneRejection(damaged, false);
        expectOneRejection(damaged, true);
    }

    @Test
    void garbageBetweenRecords() {
        expectOneRejection(Archive.utf8("\0garbage\u00FF\n".repeat(50)), false);
        Archive archive = Archive.packed()
                .add(FIRST)
                .addStored(Archive.utf8("garbage ".repeat(50)))
                .add(NEXT);
        assertThat(Readings.told(Readings.of(archive)))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("La digue tient bon."),
                        one -> assertThat(one)
                                .isEqualTo("a.warc: record 2 at byte " + archive.offset(1)
                                        + ": a gzip member was expected"),
                        one -> assertThat(one).isEqualTo("Le marché rouvre."));
    }

    @Test
    void anyByteOfAMemberMayBeFlipped() {
        byte[] record = Entry.page("Celui-ci est peut-être perdu.").bytes();
        byte[] member = Archive.gzip(record);
        // Flags, time and system of the header do not matter to what is packed; all else does.
        for (int at = 10; at < member.length; at++) {
            byte[] damaged = member.clone();
            damaged[at] ^= 0x20;
            Archive archive = Archive.packed().add(FIRST).addStored(damaged).add(NEXT);
            assertThat(Readings.told(Readings.of(archive)))
                    .as("byte %d", at)
                    .satisfiesExactly(
                            one -> assertThat(one).isEqualTo("La digue tient bon."),
                            one -> assertThat(one)
                                    .startsWith(
                                            isHarmless(damaged, record)
                                                    ? "Celui-ci"
                                                    : "a.warc: record 2 at byte " + archive.offset(1)),
                            one -> assertThat(one).isEqualTo("Le marché rouvre."));
        }
    }

    /** The last byte of what is packed has bits that mean nothing. */
    private static boolean isHarmless(byte[] member, byte[] record) {
        try (var in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(member))) {
            return Arrays.equals(in.readAllBytes(), record);
        } catch (java.io.IOException e) {
            return false;
        }
    }

    @Test
    void aFileMayEndAnywhere() {
        for (boolean packed : List.of(false, true)) {
            Archive archive =
                    (packed ? Archive.packed() : Archive.plain()).add(FIRST).add(NEXT);
            byte[] whole = archive.bytes();
            int second = (int) archive.offset(1);
            // Unpacked, the record is whole before the line ends that follow it.
            for (int end = second + 1; end < whole.length - (packed ? 0 : 4); end++) {
                List<String> told = Readings.told(Readings.of(Arrays.copyOf(whole, end)));
                assertThat(told).as("%d of %d bytes", end, whole.length).hasSize(2);
                assertThat(told.get(0)).isEqualTo("La digue tient bon.");
                assertThat(told.get(1)).startsWith("a.warc: record 2 at byte " + second + ": ");
            }
        }
    }

    @Test
    void twoDamagedRecordsAreTwoRejections() {
        byte[] damaged = Entry.page("Celui-ci est perdu.").bytes("7");
        Archive archive = Archive.plain().add(damaged).add(damaged).add(NEXT);
        assertThat(Readings.told(Readings.of(archive)))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("a.warc: record 1 at byte 0: "),
                        one -> assertThat(one).startsWith("a.warc: record 2 at byte " + archive.offset(1) + ": "),
                        one -> assertThat(one).isEqualTo("Le marché rouvre."));
    }

    @Test
    void aDamagedRecordWithinOneMemberLeavesTheOthers() {
        byte[] records = Archive.plain()
                .add(FIRST)
                .add(Entry.page("Celui-ci est perdu.").bytes("99999"))
                .add(NEXT)
                .bytes();
        assertThat(Readings.told(Readings.of(Archive.gzip(records))))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("La digue tient bon."),
                        one -> assertThat(one).startsWith("a.warc: record 2 at byte 0: "),
                        one -> assertThat(one).isEqualTo("Le marché rouvre."));
    }

    @Test
    void recordsThatAWrongLengthSwallowsAreFoundFarBehind() {
        Archive archive = Archive.plain().add(FIRST.bytes("2000000"));
        IntStream.range(0, 10_000).forEach(i -> archive.add(Entry.conversion("Page " + i + ".")));
        assertThat(archive.bytes().length).isGreaterThan(2_000_000);
        List<String> told = Readings.told(Readings.of(archive));
        assertThat(told).hasSize(10_001);
        assertThat(told.get(0)).startsWith("a.warc: record 1 at byte 0: ");
        assertThat(told.get(10_000)).isEqualTo("Page 9999.");
    }

    @Test
    void aPipeThatCannotBeReadAgainIsReadOn() {
        Archive archive = Archive.plain().add(FIRST.bytes("2000000"));
        IntStream.range(0, 20_000).forEach(i -> archive.add(Entry.conversion("Page " + i + ".")));
        int[] opened = {0};
        byte[] bytes = archive.bytes();
        Source pipe = Source.of("a.warc", () -> {
            if (opened[0]++ > 1) {
                throw new java.io.IOException("only once");
            }
            return new java.io.ByteArrayInputStream(bytes);
        });
        try (var outcomes = Readings.CATALOGUE.parseAll(pipe, org.entretien.catalogue.ParseOptions.DEFAULT)) {
            List<String> told = Readings.told(outcomes.toList());
            assertThat(told.get(0)).startsWith("a.warc: record 1 at byte 0: ");
            assertThat(told.get(told.size() - 1)).isEqualTo("Page 19999.");
            assertThat(told).hasSize(20_001);
        }
    }

    @Test
    void aFileWithoutAnyRecordIsOneRejection() {
        List<Outcome> outcomes = Readings.of(
                Archive.utf8("no record at all\n".repeat(1000)),
                org.entretien.catalogue.ParseOptions.DEFAULT.withParser("warc"));
        assertThat(outcomes).singleElement().isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.reason()).isInstanceOf(InputRejected.class);
            assertThat(rejected.reason())
                    .hasMessageContaining("record 1 at byte 0: a WARC 1.0 or 1.1 record header was expected");
        });
    }

    @Test
    void aLengthThatWouldRuleATerminalIsSpeltOutInTheMessage() {
        byte[] record = Entry.conversion("x").bytes("1\u001B[2J\u001B]0;mine\u0007");
        assertThat(Readings.told(Readings.of(record, org.entretien.catalogue.ParseOptions.DEFAULT.withParser("warc"))))
                .singleElement()
                .asString()
                .contains("its length is not a number: 1\\u001B[2J\\u001B]0;mine\\u0007")
                .doesNotContainPattern("\\p{Cntrl}");
    }
}
