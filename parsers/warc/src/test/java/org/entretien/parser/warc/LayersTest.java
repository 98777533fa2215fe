package org.entretien.parser.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.parser.warc.Archive.Entry;
import org.entretien.spi.Limits;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An interrupt and a deadline are heard within layers of packing that give nothing, however much there is in them. */
@Tag("once")
class LayersTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MIB = 1 << 20;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final Duration DAY = Duration.ofDays(1);
    /** On the thread whose time is measured. */
    private static final Catalogue CATALOGUE = Readings.CATALOGUE.trusting(provider -> true);

    /** An input of half a megabyte with half a gigabyte in its outer layer, which hold no byte of text. */
    private enum Form {
        GZIP_IN_A_FILE(member(), "n"),
        GZIP_IN_A_RECORD(member(), "n"),
        /** Stored blocks of length 0. */
        DEFLATE_IN_A_RECORD("", "\0\0\0\u00ff\u00ff"),
        /** A window of 16 bits, and blocks of metadata of length 0. */
        BROTLI_IN_A_RECORD("\u000c", "\u0006");

        private final byte[] first;
        private final byte[] repeated;

        Form(String first, String repeated) {
            this.first = latin1(first);
            this.repeated = latin1(repeated.repeat(MIB / repeated.length()));
        }

        /** {@return a member of gzip up to its name, which goes on and on} */
        private static String member() {
            return "\u001f\u008b\u0008\u0008\0\0\0\0\0\u0003";
        }

        Source source() {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            packed.writeBytes(Archive.gzip(first));
            byte[] more = Archive.gzip(repeated);
            for (int i = 0; i < 512; i++) {
                packed.writeBytes(more);
            }
            byte[] body = packed.toByteArray();
            if (this == GZIP_IN_A_FILE) {
                return Source.of("a.txt.gz", body);
            }
            String coding = name().substring(0, name().indexOf('_')).toLowerCase(java.util.Locale.ROOT);
            String fields = "Content-Type: text/plain\nContent-Encoding: " + coding.replace("brotli", "br") + ", gzip";
            return Source.of(
                    "a.warc",
                    Archive.plain()
                            .add(Entry.response("HTTP/1.1 200 OK\n" + fields, body))
                            .bytes());
        }
    }

    private static byte[] latin1(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** What a reading ended with, and how long a processor had worked for its thread by then. */
    private record End(String words, long millis) {}

    private static End read(Source source, Duration time) {
        Limits wide = new Limits(64L * MIB, 1L << 40, Integer.MAX_VALUE, 10, 10, 10, 10, 10, 10, time);
        ParseOptions options =
                ParseOptions.DEFAULT.withLimits(wide.withElapsedTime(DAY).withContainerTime(DAY));
        String words;
        try (var outcomes = CATALOGUE.parseAll(source, options)) {
            words = String.join("\n", Readings.told(outcomes.toList()));
        } catch (org.entretien.spi.LimitExceeded e) {
            words = String.valueOf(e.getMessage());
        }
        return new End(words, THREADS.getCurrentThreadCpuTime() / NANOS_PER_MILLI);
    }

    @ParameterizedTest
    @EnumSource
    void interruptIsHeard(Form form) throws Exception {
        Source source = form.source();
        FutureTask<End> reading = new FutureTask<>(() -> read(source, DAY));
        Thread reader = new Thread(reading, "reader");
        reader.start();
        long before = 0;
        while (before < 200 && !reading.isDone()) {
            Thread.sleep(1);
            before = Math.max(before, THREADS.getThreadCpuTime(reader.getId()) / NANOS_PER_MILLI);
        }
        assertThat(reading.isDone()).isFalse();
        reader.interrupt();
        before = Math.max(before, THREADS.getThreadCpuTime(reader.getId()) / NANOS_PER_MILLI);
        End end = reading.get();
        assertThat(end.words).contains("working time", "interrupted");
        assertThat(end.millis - before).isLessThan(500);
    }

    @ParameterizedTest
    @EnumSource
    void deadlineIsHeard(Form form) throws Exception {
        Source source = form.source();
        FutureTask<End> reading = new FutureTask<>(() -> read(source, Duration.ofMillis(200)));
        new Thread(reading, "reader").start();
        End end = reading.get();
        assertThat(end.words).contains("working time in ms").doesNotContain("interrupted");
        assertThat(end.millis).isLessThan(1500);
    }
}
