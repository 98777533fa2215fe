package org.entretien.benchmarks;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.entretien.Catalogue;
import org.entretien.ParseOptions;
import org.entretien.parser.text.TextParser;
import org.entretien.parser.warc.WarcPublicationParser;
import org.entretien.spi.Outcome;
import org.entretien.spi.Source;

/**
 * Reads a packed archive of any size, made as it is read, and says how much memory that took. To be started with a small heap:
 * {@code java -Xmx128m}.
 *
 * <p>Argument: how many MiB the archive has as stored; 2048 unless said.
 */
public final class FlatHeap {
    private static final int RECORDS = 500;

    private FlatHeap() {}

    /**
     * Reads and prints.
     *
     * @param args as the class says
     * @throws java.io.IOException when the sample cannot be made
     */
    public static void main(String[] args) throws java.io.IOException {
        long bytes = (args.length == 0 ? 2048 : Long.parseLong(args[0])) << 20;
        Path sample = Files.createTempFile("sample", ".warc.wet.gz");
        WetFile.ofInventions(sample, RECORDS);
        byte[] part = Files.readAllBytes(sample);
        Files.delete(sample);
        long parts = bytes / part.length + 1;
        Source source = Source.of("endless.warc.wet.gz", () -> new SequenceInputStream(copies(part, parts)));
        long[] count = {0};
        double seconds = CpuClock.seconds(() -> {
            try (Stream<Outcome> outcomes = Catalogue.of(new WarcPublicationParser(), new TextParser())
                    .parseAll(source, ParseOptions.DEFAULT.withInterviewsOnly())) {
                outcomes.forEach(outcome -> count[0]++);
            }
        });
        long expected = parts * RECORDS;
        System.out.printf(
                Locale.ROOT,
                "%d MiB stored, %d of %d records, %.1f CPU s, heap of at most %d MiB, %d MiB in use at the end%n",
                parts * part.length >> 20,
                count[0],
                expected,
                seconds,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20);
        if (count[0] != expected) {
            throw new IllegalStateException("records were lost");
        }
    }

    private static Enumeration<InputStream> copies(byte[] part, long number) {
        return new Enumeration<>() {
            private long given;

            @Override
            public boolean hasMoreElements() {
                return given < number;
            }

            @Override
            public InputStream nextElement() {
                if (given++ >= number) {
                    throw new NoSuchElementException();
                }
                return new java.io.ByteArrayInputStream(part);
            }
        };
    }
}
