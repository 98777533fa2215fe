package org.entretien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.entretien.catalogue.selection.DecompressedSource;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Format;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;

class UnpackingTest {
    private static final int MIB = 1 << 20;
    private static final Catalogue CATALOGUE = Catalogue.of(Fakes.parser("a")
            .parsing((source, context) -> Stream.of(
                    Fakes.parsed(source.name() + ": " + new String(source.readAll(context), StandardCharsets.UTF_8)))));

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(String name, byte[] content) {
        return CATALOGUE
                .parse(Source.of(name, content))
                .publication()
                .headline()
                .orElseThrow()
                .text();
    }

    private static EntretienException rejection(byte[] content, Limits limits) {
        try (Stream<Outcome> outcomes =
                CATALOGUE.parseAll(Source.of("p.gz", content), ParseOptions.DEFAULT.withLimits(limits))) {
            return ((Outcome.Rejected) outcomes.findFirst().orElseThrow()).reason();
        }
    }

    private static Limits limits(long input, long expanded, int ratio) {
        return new Limits(input, expanded, ratio, 10, 10, 10, 10, 10, 10, Duration.ofSeconds(10));
    }

    @Test
    void parsersAreChosenByTheNameOfWhatIsPacked() {
        assertThat(DecompressedSource.name(Source.of("a/page.TXT.GZ", bytes("x"))))
                .isEqualTo("a/page.TXT");
        assertThat(DecompressedSource.name(Source.of("gz", bytes("x")))).isEqualTo("gz");
    }

    @Test
    void packedPagesAreReadAsIfTheyWereNot() {
        assertThat(read("page.txt", bytes("x"))).isEqualTo("page.txt: x");
        assertThat(read("page.txt.gz", gzip(bytes("x")))).isEqualTo("page.txt.gz: x");
        assertThat(read("PAGE.GZ", gzip(gzip(bytes("x"))))).isEqualTo("PAGE.GZ: x");
        assertThat(read("unnamed", gzip(bytes("x")))).isEqualTo("unnamed: x");
        assertThat(read("not-packed.gz", bytes("x"))).isEqualTo("not-packed.gz: x");
    }

    @Test
    void containersGetTheirBytesAsStoredWhateverTheyGrowTo() {
        byte[] stored = gzip(bytes("CONTAINER" + " ".repeat(4 * MIB)));
        Catalogue catalogue = Catalogue.of(Fakes.parser("page"), new Container());
        try (Stream<Outcome> outcomes = catalogue.parseAll(Source.of("c.gz", stored), ParseOptions.DEFAULT)) {
            assertThat(outcomes).containsExactly(Fakes.parsed("c.gz: " + stored.length + " bytes"));
        }
        assertThat(rejection(gzip(bytes(" ".repeat(4 * MIB))), Limits.DEFAULT))
                .hasMessageContaining("growth by decompression");
    }

    /** Counts the stored bytes; knows its documents by their first word, which it sees unpacked. */
    private record Container() implements PublicationParser {
        @Override
        public String id() {
            return "container";
        }

        @Override
        public Format format() {
            return new Format("Container", List.of(), List.of("container"));
        }

        @Override
        public Probe probe(DocumentHead head) {
            return head.ascii().startsWith("CONTAINER") ? new Probe(100, "its first word") : Probe.no("another word");
        }

        @Override
        public boolean readsPacked() {
            return true;
        }

        @Override
        public Stream<Outcome> parse(Source source, ParseContext context) {
            return Stream.of(Fakes.parsed(source.name() + ": " + source.readAll(context).length + " bytes"));
        }
    }

    @Test
    void threeLayersAreTooMany() {
        assertThat(rejection(gzip(gzip(gzip(bytes("x")))), Limits.DEFAULT))
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("layers of gzip: 3 or more, at most 2 allowed");
    }

    @Test
    void growthBeyondTheRatioIsRefusedPastTheFirstMebibyte() {
        byte[] blanks = new byte[4 * MIB];
        Arrays.fill(blanks, (byte) ' ');
        assertThat(rejection(gzip(blanks), Limits.DEFAULT)).hasMessageContaining("growth by decompression");
        assertThat(read("small.gz", gzip(Arrays.copyOf(blanks, MIB / 2)))).hasSize("small.gz: ".length() + MIB / 2);
    }

    @Test
    void expandedBytesAreCounted() {
        assertThat(rejection(gzip(new byte[5_000]), limits(1_000_000, 4_000, 1_000_000)))
                .hasMessageContaining("bytes after decompression");
        assertThat(rejection(gzip(bytes("x".repeat(5_000))), limits(4_000, 1_000_000, 1_000_000)))
                .hasMessageContaining("bytes of one document");
    }

    @Test
    void brokenPackingIsMalformed() {
        byte[] whole = gzip(bytes("x".repeat(10_000)));
        for (int length = 2; length < whole.length; length++) {
            EntretienException reason = rejection(Arrays.copyOf(whole, length), Limits.DEFAULT);
            assertThat(reason).as("of length %d", length).isInstanceOf(InputRejected.class);
            assertThat(((InputRejected) reason).code()).isEqualTo(InputRejected.Code.MALFORMED);
        }
        byte[] flipped = whole.clone();
        flipped[whole.length - 6] ^= 1;
        assertThat(rejection(flipped, Limits.DEFAULT)).hasMessageContaining("broken gzip data");
    }

    @Test
    void aLongRowOfEmptyMembersNeedsNoStack() throws Exception {
        byte[] empty = gzip(new byte[0]);
        byte[] full = gzip(bytes("words"));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 50_000; i++) {
            all.write(empty);
        }
        all.write(full);
        all.write(empty);
        all.write(full);
        FutureTask<String> reading = new FutureTask<>(() -> read("many.gz", all.toByteArray()));
        new Thread(null, reading, "small-stack", 256 << 10).start();
        assertThat(reading.get()).isEqualTo("many.gz: wordswords");
    }

    /** Byte by byte or many at once: what comes out is counted. */
    @Test
    void whatIsUnpackedEndsAtTheLimitHoweverItIsRead() throws IOException {
        Source packed = Source.of("p.gz", gzip(bytes("x".repeat(1000))));
        Source allowed = DecompressedSource.of(packed, limits(1000, 1000, 1000)).source();
        Source tight = DecompressedSource.of(packed, limits(1000, 999, 1000)).source();
        try (InputStream one = allowed.open();
                InputStream many = allowed.open()) {
            for (int i = 0; i < 1000; i++) {
                assertThat(one.read()).isEqualTo('x');
            }
            assertThat(one.read()).isEqualTo(-1);
            assertThat(many.readAllBytes()).hasSize(1000);
        }
        try (InputStream one = tight.open();
                InputStream many = tight.open()) {
            for (int i = 0; i < 999; i++) {
                one.read();
            }
            assertThatThrownBy(one::read).hasMessageContaining("bytes after decompression: 1000 or more, at most 999");
            assertThatThrownBy(many::readAllBytes).isInstanceOf(LimitExceeded.class);
        }
    }

    @Test
    void theRatioCountsBeyondTheFirstMebibyteAndAsFarAsItIsAllowed() throws IOException {
        byte[] stored = gzip(new byte[2 * MIB]);
        int ratio = 2 * MIB / stored.length;
        try (InputStream in = DecompressedSource.of(Source.of("p.gz", stored), limits(MIB, 9L * MIB, ratio))
                .source()
                .open()) {
            assertThat(in.readAllBytes()).hasSize(2 * MIB);
        }
        try (InputStream in = DecompressedSource.of(Source.of("p.gz", stored), limits(MIB, 9L * MIB, ratio - 1))
                .source()
                .open()) {
            assertThat(in.readNBytes(MIB)).as("the first mebibyte is free").hasSize(MIB);
            assertThatThrownBy(in::readAllBytes).hasMessageContaining("growth by decompression");
        }
    }

    @Test
    void aStreamThatIsCountedCannotBeReadAgain() throws IOException {
        Source packed = Source.of("p.gz", gzip(bytes("x")));
        try (InputStream in =
                DecompressedSource.of(packed, Limits.DEFAULT).source().open()) {
            assertThat(in.markSupported()).isFalse();
        }
    }

    @Test
    void aDocumentThatCannotBeUnpackedIsClosed() {
        AtomicInteger closed = new AtomicInteger();
        byte[] stored = gzip(gzip(gzip(bytes("x"))));
        Source packed = Source.of("p.gz", () -> new ByteArrayInputStream(stored) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        });
        assertThatThrownBy(() ->
                        DecompressedSource.of(packed, Limits.DEFAULT).source().open())
                .hasMessageContaining("layers of gzip");
        assertThat(closed).hasValue(1);
    }

    @Test
    void whatOnlyBeginsLikeAPackedDocumentIsNone() throws IOException {
        for (byte[] plain : List.of(new byte[] {0x1F}, new byte[] {0x1F, 'x'}, new byte[] {'x', (byte) 0x8B})) {
            for (Source source :
                    List.of(Source.of("p", plain), Source.of("p", () -> new ByteArrayInputStream(plain)))) {
                try (InputStream in =
                        DecompressedSource.of(source, Limits.DEFAULT).source().open()) {
                    assertThat(in.readAllBytes()).isEqualTo(plain);
                }
            }
        }
    }

    /** A member without content, and with what its header may hold besides. */
    private static byte[] member(int flags, String fields, String content) {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        byte[] plain = gzip(bytes(content));
        member.write(plain, 0, 3);
        member.write(flags);
        member.write(plain, 4, 6);
        member.writeBytes(fields.getBytes(StandardCharsets.ISO_8859_1));
        member.write(plain, 10, plain.length - 10);
        return member.toByteArray();
    }

    private static byte[] times(byte[] part, int count) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void fieldsOfHeadersArePassedOver() {
        assertThat(read("p.gz", member(4, "\u0003\0abc", "x"))).isEqualTo("p.gz: x");
        assertThat(read("p.gz", member(8, "name.txt\0", "x"))).isEqualTo("p.gz: x");
        assertThat(read("p.gz", member(16, "a comment\0", "x"))).isEqualTo("p.gz: x");
        assertThat(read("p.gz", member(4 + 8 + 16, "\u0001\0ab\0c\0", "x"))).isEqualTo("p.gz: x");
        assertThat(rejection(member(2, "ab", "x"), Limits.DEFAULT))
                .hasMessageContaining("checksum mismatch in a gzip header");
        assertThat(rejection(member(0x20, "", "x"), Limits.DEFAULT)).hasMessageContaining("reserved flags");
    }

    /** What the outer layer grows to counts, though the inner one gives nothing. */
    @Test
    void theInnerLayerIsMeteredToo() {
        byte[] inner = times(gzip(new byte[0]), 1_000_000);
        assertThat(rejection(gzip(inner), Limits.DEFAULT)).hasMessageContaining("growth by decompression");
        byte[] name = new byte[20 * MIB];
        Arrays.fill(name, (byte) 'n');
        byte[] named = member(8, new String(name, StandardCharsets.ISO_8859_1) + "\0", "x");
        assertThat(rejection(gzip(named), Limits.DEFAULT)).hasMessageContaining("growth by decompression");
        assertThat(rejection(gzip(inner), limits(1_000_000, 50_000, 1_000_000)))
                .hasMessageContaining("bytes after decompression: 50001 or more, at most 50000");
    }

    /** A layer that gives nothing goes on working, and hears an interrupt. */
    @Test
    void aRowOfEmptyMembersHearsTheInterrupt() {
        byte[] empty = times(gzip(new byte[0]), 1000);
        int[] given = {0};
        Source endless = Source.of("p.gz", () -> new InputStream() {
            private int at;

            @Override
            public int read() {
                throw new AssertionError("bytes are read many at once");
            }

            @Override
            public int read(byte[] sink, int offset, int length) {
                if (++given[0] == 100) {
                    Thread.currentThread().interrupt();
                }
                assertThat(given[0]).isLessThan(200);
                int n = Math.min(length, empty.length - at);
                System.arraycopy(empty, at, sink, offset, n);
                at = (at + n) % empty.length;
                return n;
            }
        });
        assertThatThrownBy(() -> {
                    try (InputStream in = DecompressedSource.of(endless, Limits.DEFAULT)
                            .source()
                            .open()) {
                        in.read();
                    }
                })
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void workWithoutAnyBytesEndsAtTheLimitOnTime() {
        byte[] empty = times(gzip(new byte[0]), 300_000);
        Limits none = new Limits(1, 1L << 40, 100, 10, 10, 10, 10, 10, 10, Duration.ofNanos(1));
        Source source = DecompressedSource.of(Source.of("p.gz", empty), none).source();
        assertThatThrownBy(() -> source.open().close())
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("working time");
    }

    @Test
    void whatFollowsTheMembersIsSaid() {
        byte[] packed = gzip(bytes("x"));
        byte[] junk = bytes("junk");
        byte[] file = Arrays.copyOf(packed, packed.length + junk.length);
        System.arraycopy(junk, 0, file, packed.length, junk.length);
        String words = "from byte " + packed.length + " of the file is not gzip and was not read";
        assertThat(CATALOGUE.parse(Source.of("p.gz", file)).diagnostics())
                .anySatisfy(one -> assertThat(one.message()).contains(words));
        byte[] zeros = Arrays.copyOf(packed, packed.length + 1000);
        assertThat(CATALOGUE.parse(Source.of("p.gz", zeros)).diagnostics()).isEmpty();
        Catalogue early = Catalogue.of(Fakes.parser("a")
                .parsing((source, context) ->
                        Stream.of(Fakes.parsed("early")).peek(any -> {}).onClose(() -> source.readAll(context))));
        try (Stream<Outcome> outcomes = early.parseAll(Source.of("p.gz", file), ParseOptions.DEFAULT)) {
            assertThat(outcomes.toList())
                    .hasSize(2)
                    .last()
                    .isInstanceOfSatisfying(
                            Outcome.Rejected.class,
                            last -> assertThat(last.reason()).hasMessageContaining(words));
        }
    }
}
