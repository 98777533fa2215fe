package org.entretien.parser.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.parser.text.TextParser;
import org.entretien.parser.warc.Archive.Entry;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;

/** Whatever happens within one record, the records after it are read. */
class OneRecordTest {
    private static final Entry NEXT = Entry.page("Le marché rouvre.");
    private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/plain\n";

    private static List<String> read(Entry first) {
        return Readings.told(Readings.of(Archive.plain().add(first).add(NEXT)));
    }

    private static byte[] times(byte[] part, int count) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void emptyMembersWithinEmptyMembers() {
        byte[] inner = times(Archive.gzip(new byte[0]), 200_000);
        List<String> told = read(Entry.response(OK + "Content-Encoding: gzip, gzip", Archive.gzip(inner)));
        assertThat(told).hasSize(2).last().isEqualTo("Le marché rouvre.");
        assertThat(told.get(0)).contains("record 1 at byte 0", "growth by decompression");
        // Few enough for the limits: there is no document in them.
        byte[] few = times(Archive.gzip(new byte[0]), 50_000);
        assertThat(read(Entry.response(OK + "Content-Encoding: gzip", few)))
                .containsExactly("NO_DOCUMENT", "Le marché rouvre.");
        assertThat(read(Entry.response(OK + "Content-Encoding: gzip, gzip", Archive.gzip(few))))
                .containsExactly("NO_DOCUMENT", "Le marché rouvre.");
    }

    @Test
    void aLongNameWithinAnInnerLayer() {
        byte[] name = new byte[20 << 20];
        Arrays.fill(name, (byte) 'n');
        byte[] inner = Arrays.copyOf(new byte[] {0x1F, (byte) 0x8B, 8, 8, 0, 0, 0, 0, 0, 0}, 10 + name.length);
        System.arraycopy(name, 0, inner, 10, name.length);
        assertThat(read(Entry.response(OK + "Content-Encoding: gzip, gzip", Archive.gzip(inner))))
                .satisfiesExactly(
                        one -> assertThat(one).contains("growth by decompression"),
                        one -> assertThat(one).isEqualTo("Le marché rouvre."));
    }

    @Test
    void whatFollowsAPackedBodyIsSaid() {
        byte[] packed = Archive.gzip(Archive.utf8("La digue tient bon."));
        byte[] body = Arrays.copyOf(packed, packed.length + 9);
        body[packed.length] = 'x';
        Outcome outcome = Readings.of(Archive.plain().add(Entry.response(OK + "Content-Encoding: gzip", body)))
                .get(0);
        assertThat(Readings.parsed(outcome).diagnostics())
                .anySatisfy(
                        one -> assertThat(one.message()).contains("from its byte " + packed.length + " on is no gzip"));
    }

    /** A parser of plain text that fails in every way there is. */
    private record Failing(Supplier<Stream<Outcome>> way) implements PublicationParser {
        @Override
        public String id() {
            return "failing";
        }

        @Override
        public Format format() {
            return new Format("Failing", List.of("text/x-failing"), List.of("failing"));
        }

        @Override
        public Probe probe(DocumentHead head) {
            return head.ascii().startsWith("FAIL") ? new Probe(100, "it says so") : Probe.no("it does not say so");
        }

        @Override
        public Stream<Outcome> parse(Source source, ParseContext context) {
            return way.get();
        }
    }

    private static Outcome deep(int n) {
        return n < 0 ? new Outcome.Skipped("", null, null) : deep(n + 1);
    }

    @Test
    void aParserThatFails() {
        List<Supplier<Stream<Outcome>>> ways = List.of(
                () -> {
                    throw new IllegalStateException("at once");
                },
                () -> {
                    throw new NoClassDefFoundError("a class");
                },
                () -> Stream.of(1).map(OneRecordTest::deep),
                () -> Stream.<Outcome>empty().onClose(() -> {
                    throw new IllegalStateException("when closed");
                }));
        byte[] archive = Archive.plain()
                .add(Entry.response("HTTP/1.1 200 OK\nContent-Type: text/x-failing", Archive.utf8("FAIL")))
                .add(NEXT)
                .add(NEXT)
                .bytes();
        for (Supplier<Stream<Outcome>> way : ways) {
            Catalogue catalogue = Catalogue.of(new WarcPublicationParser(), new TextParser(), new Failing(way));
            for (Catalogue each : List.of(catalogue, catalogue.trusting(any -> true))) {
                try (Stream<Outcome> outcomes = each.parseAll(Source.of("a.warc", archive), ParseOptions.DEFAULT)) {
                    List<Outcome> read = outcomes.toList();
                    assertThat(read).hasSize(3);
                    assertThat(((Outcome.Rejected) read.get(0)).reason()).hasMessageContaining("failing");
                    assertThat(Readings.told(read.get(2))).isEqualTo("Le marché rouvre.");
                }
            }
        }
    }
}
