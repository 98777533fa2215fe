package org.entretien.parser.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entretien.catalogue.ParseOptions;
import org.entretien.parser.warc.Archive.Entry;
import org.entretien.spi.Outcome;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;

/** Archives that other tools leave behind: nothing of them is passed over in silence. */
class OddArchivesTest {
    private static final Entry FIRST = Entry.page("La digue tient bon.");
    private static final Entry NEXT = Entry.page("Le marché rouvre.");
    private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/plain\n";

    private static List<String> told(Source source) {
        try (Stream<Outcome> outcomes = Readings.CATALOGUE.parseAll(source, ParseOptions.DEFAULT)) {
            return Readings.told(outcomes.toList());
        }
    }

    @Test
    void zstdIsRefusedByName() {
        byte[] frame = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 4, 0, 1, 0, 0, 0};
        byte[] dictionary = {0x5D, 0x2A, 0x4D, 0x18, 4, 0, 0, 0, 1, 2, 3, 4};
        for (byte[] file : List.of(frame, dictionary)) {
            for (String name : List.of("a.warc.zst", "a.warc")) {
                assertThat(told(Source.of(name, file)))
                        .singleElement()
                        .satisfies(one -> assertThat(one).contains("packed with zstd, which is not read"));
            }
        }
    }

    @Test
    void linesOfAnIndexBetweenRecords() {
        byte[] index = Archive.utf8(" CDX N b a m s k r M S V g\nexample,tiznoura)/ 20190312083000 - 200\n");
        Archive archive = Archive.plain().add(FIRST).addStored(index).add(NEXT);
        assertThat(Readings.told(Readings.of(archive)))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("La digue tient bon."),
                        one -> assertThat(one).startsWith("a.warc: record 2 at byte " + archive.offset(1)),
                        one -> assertThat(one).isEqualTo("Le marché rouvre."));
    }

    @Test
    void recordsWithoutLineEndsBehindThem() {
        byte[] first = java.util.Arrays.copyOf(FIRST.bytes(), FIRST.bytes().length - 4);
        for (Archive archive : List.of(Archive.plain(), Archive.packed())) {
            assertThat(Readings.told(Readings.of(archive.add(first).add(first).add(NEXT))))
                    .containsExactly("La digue tient bon.", "La digue tient bon.", "Le marché rouvre.");
        }
    }

    /** The length in the header of the response is the server's affair: the record holds what came. */
    @Test
    void aWrongLengthWithinTheResponse() {
        for (String length : List.of("0", "3", "999999", "-1", "abc", "99999999999999999999")) {
            Entry entry = Entry.response(OK + "Content-Length: " + length, Archive.utf8("La digue tient bon."));
            assertThat(Readings.told(Readings.of(Archive.plain().add(entry).add(NEXT))))
                    .containsExactly("La digue tient bon.", "Le marché rouvre.");
        }
    }

    @Test
    void aWrongLengthBesideChunks() {
        byte[] chunks = Archive.utf8("13\r\nLa digue tient bon.\r\n0\r\n\r\n");
        for (String length : List.of("0", "3", "999999", "-1", "abc")) {
            Entry entry = Entry.response(OK + "Transfer-Encoding: chunked\nContent-Length: " + length, chunks);
            assertThat(Readings.told(Readings.of(Archive.plain().add(entry).add(NEXT))))
                    .as(length)
                    .containsExactly("La digue tient bon.", "Le marché rouvre.");
        }
    }

    @Test
    void aChunkOfAnImpossibleSize() {
        for (String size : List.of("-1", "FFFFFFFFFFFFFFFFFF", "7FFFFFFFFFFFFFFF", "zz", "")) {
            Entry entry = Entry.response(OK + "Transfer-Encoding: chunked", Archive.utf8(size + "\r\nabc\r\n"));
            assertThat(Readings.told(Readings.of(Archive.plain().add(entry).add(NEXT))))
                    .as(size)
                    .hasSize(2)
                    .last()
                    .isEqualTo("Le marché rouvre.");
        }
    }

    @Test
    void aCodingThatDoesNotFit() {
        byte[] zlib = Archive.gzip(Archive.utf8("La digue tient bon."));
        for (String coding : List.of("deflate", "br", "gzip, br", "compress", "gzip, deflate")) {
            Entry entry = Entry.response(OK + "Content-Encoding: " + coding, zlib);
            assertThat(Readings.told(Readings.of(Archive.plain().add(entry).add(NEXT))))
                    .as(coding)
                    .satisfiesExactly(
                            one -> assertThat(one).startsWith("a.warc: record 1 at byte 0"),
                            one -> assertThat(one).isEqualTo("Le marché rouvre."));
        }
    }
}
