package org.entretien.parser.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entretien.catalogue.ParseOptions;
import org.entretien.parser.warc.Archive.Entry;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of a document hold for each, and never for the file. */
class LimitsTest {
    private static final int MIB = 1 << 20;
    private static final ParseOptions SMALL = ParseOptions.DEFAULT.withLimits(Limits.DEFAULT.withBytes(1000));
    private static final Entry NEXT = Entry.page("Le marché rouvre.");
    private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/plain\n";

    private static void expectLimit(byte[] archive, ParseOptions options, String words) {
        List<Outcome> outcomes = Readings.of(archive, options);
        assertThat(outcomes).hasSize(2);
        assertThat(((Outcome.Rejected) outcomes.get(0)).reason())
                .isInstanceOf(LimitExceeded.class)
                .hasMessageStartingWith("a.warc: record 1 at byte 0: " + words);
        assertThat(Readings.told(outcomes.get(1))).isEqualTo("Le marché rouvre.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRecordThatIsTooLargeIsPassedOver(boolean packed) {
        for (Entry large : List.of(Entry.conversion("x".repeat(1001)), Entry.page("x".repeat(1001)))) {
            Archive archive =
                    (packed ? Archive.packed() : Archive.plain()).add(large).add(NEXT);
            expectLimit(archive.bytes(), SMALL, "bytes of one document: " + large.block().length + " or more");
        }
    }

    @Test
    void aLargePictureIsNoMatterOfLimits() {
        Entry picture = Entry.response("HTTP/1.1 200 OK\nContent-Type: image/png", new byte[5000]);
        Entry request = Entry.of("request", new byte[5000]);
        byte[] archive = Archive.plain().add(picture).add(request).add(NEXT).bytes();
        assertThat(Readings.told(Readings.of(archive, SMALL)))
                .containsExactly("OTHER_TYPE", "NO_DOCUMENT", "Le marché rouvre.");
    }

    @Test
    void aMemberThatGrowsOutOfMeasureIsLeft() {
        Archive archive =
                Archive.packed().add(Entry.conversion(" ".repeat(20 * MIB))).add(NEXT);
        expectLimit(archive.bytes(), ParseOptions.DEFAULT, "growth by decompression");
    }

    @Test
    void aBodyThatGrowsOutOfMeasureIsLeft() {
        byte[] bomb = Archive.gzip(Archive.utf8(" ".repeat(20 * MIB)));
        byte[] archive = Archive.plain()
                .add(Entry.response(OK + "Content-Encoding: gzip", bomb))
                .add(NEXT)
                .bytes();
        expectLimit(archive, ParseOptions.DEFAULT, "growth by decompression");
    }

    @Test
    void threeCodingsAreTooMany() {
        byte[] archive = Archive.plain()
                .add(Entry.response(OK + "Content-Encoding: gzip, gzip, gzip", Archive.gzip(new byte[1])))
                .add(NEXT)
                .bytes();
        expectLimit(archive, ParseOptions.DEFAULT, "layers of content coding: 3 or more, at most 2 allowed");
    }

    @Test
    void theFileMayBeLargerThanAnyDocument() {
        Archive archive = Archive.plain();
        for (int i = 0; i < 100; i++) {
            archive.add(Entry.conversion("Page " + i + "."));
        }
        assertThat(archive.bytes().length).isGreaterThan(1000);
        assertThat(Readings.of(archive.bytes(), SMALL)).hasSize(100).allMatch(Outcome.Parsed.class::isInstance);
    }
}
