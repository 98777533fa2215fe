package org.entretien.parser.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entretien.catalogue.ParseOptions;
import org.entretien.parser.warc.Archive.Entry;
import org.entretien.spi.Outcome;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However many records have lengths that lead over others, the others are read. */
class MisledTest {
    private static final int GOOD = 2000;
    private static final String QUOTED = "WARC/1.0\r\nWARC-Type: response\r\n";

    /** How the records lie in the file. */
    private enum Form {
        PLAIN,
        PACKED_EACH,
        PACKED_AS_ONE
    }

    private record Case(Form form, int misled, long length) {}

    static Stream<Case> cases() {
        return Stream.of(Form.values())
                .flatMap(form -> Stream.of(11, 12, 50, 1000)
                        .flatMap(misled -> Stream.of(40_000L, 300_000L, Long.MAX_VALUE)
                                .map(length -> new Case(form, misled, length))));
    }

    static Stream<Case> largeCases() {
        return cases().filter(one -> one.misled == 1000);
    }

    private static byte[] archive(Case wanted) {
        Archive archive = wanted.form == Form.PACKED_EACH ? Archive.packed() : Archive.plain();
        List<Long> ends = ends(wanted);
        for (int i = 0; i < wanted.misled; i++) {
            archive.add(misled(lengthByNoChance(wanted.length, i == 0 ? 0 : ends.get(i - 1), ends)));
        }
        IntStream.range(0, GOOD).forEach(i -> archive.add(good(i)));
        return wanted.form == Form.PACKED_AS_ONE ? Archive.gzip(archive.bytes()) : archive.bytes();
    }

    private static byte[] misled(long length) {
        return Entry.conversion("Perdu.").bytes(String.valueOf(length));
    }

    private static byte[] good(int i) {
        return Entry.conversion("Page " + i + "." + (i == 7 ? " On lit " + QUOTED + " là." : ""))
                .bytes();
    }

    /** Where records end when they are not packed; lengths of as many digits change nothing of that. */
    private static List<Long> ends(Case wanted) {
        List<Long> ends = new ArrayList<>();
        long end = 0;
        for (int i = 0; i < wanted.misled + GOOD; i++) {
            end += i < wanted.misled ? misled(wanted.length).length : good(i - wanted.misled).length;
            ends.add(end);
        }
        return ends;
    }

    /** A length that happens to lead to the end of another record is believed, and rightly so. */
    private static long lengthByNoChance(long wanted, long start, List<Long> ends) {
        if (wanted == Long.MAX_VALUE) {
            return wanted;
        }
        long header = misled(wanted).length - "Perdu.".length() - 4;
        long length = wanted;
        while (isNearEnd(start + header + length, ends)) {
            length += 5;
        }
        return length;
    }

    private static boolean isNearEnd(long place, List<Long> ends) {
        return ends.stream().anyMatch(end -> end - 5 <= place && place <= end);
    }

    private static void expectAllGood(List<Outcome> outcomes, int misled) {
        assertThat(outcomes.stream().filter(Outcome.Rejected.class::isInstance).count())
                .isEqualTo(misled);
        List<String> pages = outcomes.stream()
                .filter(Outcome.Parsed.class::isInstance)
                .map(Readings::told)
                .toList();
        assertThat(pages.size()).isEqualTo(GOOD);
        IntStream.range(0, GOOD).forEach(i -> assertThat(pages.get(i)).startsWith("Page " + i + "."));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRecordsBehindThemAreRead(Case wanted) {
        expectAllGood(Readings.of(archive(wanted)), wanted.misled);
    }

    @ParameterizedTest
    @MethodSource("largeCases")
    void alsoOutOfAPipe(Case wanted) {
        byte[] bytes = archive(wanted);
        int[] opened = {0};
        Source pipe = Source.of("a.warc", () -> {
            if (opened[0]++ > 1) {
                throw new IOException("only once");
            }
            return new ByteArrayInputStream(bytes);
        });
        List<Outcome> outcomes = Readings.of(pipe, ParseOptions.DEFAULT, bytes.length, new ArrayList<>());
        expectAllGood(outcomes, wanted.misled);
    }

    /** A file made so that the way back is long again and again: the length of every second record leads over half of the file. */
    @Test
    void whatIsReadTwiceIsAFewTimesTheFile() {
        Archive archive = Archive.plain();
        int pairs = 3000;
        for (int i = 0; i < pairs; i++) {
            archive.add(Entry.conversion("Perdu.").bytes("600123")).add(Entry.conversion("Page " + i + "."));
        }
        byte[] bytes = archive.bytes();
        long[] read = {0};
        Source counted = Source.of("a.warc", () -> new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] sink, int offset, int length) {
                int n = super.read(sink, offset, length);
                read[0] += Math.max(0, n);
                return n;
            }
        });
        List<Outcome> outcomes = Readings.of(counted, ParseOptions.DEFAULT, bytes.length, new ArrayList<>());
        assertThat(outcomes.stream().filter(Outcome.Parsed.class::isInstance).count())
                .isEqualTo(pairs);
        assertThat(read[0]).isLessThan(12L * bytes.length + (16 << 20));
    }

    @Test
    void aRecordThatHoldsAnArchiveIsOneRecord() {
        byte[] inner = Archive.plain()
                .add(Entry.conversion("Dedans."))
                .add(Entry.conversion("Dedans."))
                .bytes();
        for (Archive archive : List.of(Archive.plain(), Archive.packed())) {
            archive.add(Entry.of("resource", inner, "Content-Type: application/warc"))
                    .add(Entry.conversion("Dehors."));
            List<String> told = Readings.told(Readings.of(archive));
            assertThat(told.get(told.size() - 1)).isEqualTo("Dehors.");
            assertThat(Readings.runs(archive.bytes())).containsExactly("RECORD 0.." + archive.bytes().length + " x2");
        }
    }
}
