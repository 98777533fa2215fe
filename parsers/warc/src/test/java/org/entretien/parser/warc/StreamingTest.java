package org.entretien.parser.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.entretien.catalogue.ParseOptions;
import org.entretien.parser.warc.Archive.Entry;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;

/** A file is read as its outcomes are asked for, in the same little memory however large it is. */
class StreamingTest {
    private static final byte[] PAGE = Archive.gzip(
            Entry.conversion("La digue tient bon.\n" + "x y z ".repeat(2000)).bytes());

    /** The same member again and again, made as it is read. */
    private static final class Endless extends InputStream {
        private final long members;
        private final AtomicLong read;
        private long position;

        Endless(long members, AtomicLong read) {
            this.members = members;
            this.read = read;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (position == members * PAGE.length) {
                return -1;
            }
            int at = (int) (position % PAGE.length);
            int n = Math.min(length, PAGE.length - at);
            System.arraycopy(PAGE, at, buffer, offset, n);
            position += n;
            read.addAndGet(n);
            return n;
        }
    }

    @Test
    void theFirstOutcomeIsThereBeforeTheRestIsRead() {
        AtomicLong read = new AtomicLong();
        Source source = Source.of("a.warc.gz", () -> new Endless(Long.MAX_VALUE / PAGE.length, read));
        try (Stream<Outcome> outcomes = Readings.CATALOGUE.parseAll(source, ParseOptions.DEFAULT)) {
            Iterator<Outcome> each = outcomes.iterator();
            for (int i = 0; i < 10; i++) {
                assertThat(Readings.told(each.next())).startsWith("La digue tient bon.");
            }
        }
        assertThat(read.get()).isLessThan(2 << 20);
    }

    @Test
    void whoeverClosesTheStreamClosesTheFile() {
        AtomicInteger open = new AtomicInteger();
        byte[] archive =
                Archive.packed().add(Entry.page("Un.")).add(Entry.page("Deux.")).bytes();
        Source source = Source.of("a.warc.gz", () -> {
            open.incrementAndGet();
            return new ByteArrayInputStream(archive) {
                @Override
                public void close() throws IOException {
                    open.decrementAndGet();
                    super.close();
                }
            };
        });
        WarcPublicationParser parser = new WarcPublicationParser();
        Stream<Outcome> untouched = parser.parse(source, ParseContext.standalone("a.warc.gz"));
        untouched.close();
        assertThat(open).hasValue(0);
        try (Stream<Outcome> begun = parser.parse(source, ParseContext.standalone("a.warc.gz"))) {
            begun.iterator().next();
            assertThat(open).hasValue(1);
        }
        assertThat(open).hasValue(0);
    }

    @Test
    void aSourceThatFailsEndsTheFileWithOneError() {
        byte[] archive = Archive.plain().add(Entry.page("Un.")).bytes();
        Source source = Source.of("a.warc", () -> new InputStream() {
            private final InputStream in = new ByteArrayInputStream(archive);

            @Override
            public int read() throws IOException {
                int b = in.read();
                if (b < 0) {
                    throw new IOException("the disk is gone");
                }
                return b;
            }
        });
        try (Stream<Outcome> outcomes = Readings.CATALOGUE.parseAll(source, ParseOptions.DEFAULT)) {
            assertThat(Readings.told(outcomes.toList())).containsExactly("a.warc: cannot be read: the disk is gone");
        }
    }

    @Test
    void memoryStaysFlat() {
        Source source = Source.of("a.warc.gz", () -> new Endless(4_000, new AtomicLong()));
        AtomicLong most = new AtomicLong();
        AtomicLong count = new AtomicLong();
        // Skipped at the door, so that what is measured is the reading of the archive.
        ParseOptions options = ParseOptions.DEFAULT.withInterviewsOnly();
        try (Stream<Outcome> outcomes = Readings.CATALOGUE.parseAll(source, options)) {
            outcomes.forEach(one -> {
                if (count.incrementAndGet() % 1000 == 0) {
                    most.set(Math.max(most.get(), usedAfterCollection()));
                }
            });
        }
        assertThat(count).hasValue(4_000);
        // 48 MB of text went by.
        assertThat(most.get()).isLessThan(32L << 20);
    }

    private static long usedAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
