package org.entretien.tools.benchmarks.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.parser.text.TextParser;
import org.entretien.parser.warc.WarcPublicationParser;
import org.entretien.spi.ContainerLedger;
import org.entretien.spi.ContainerLedgerVerifier;
import org.entretien.spi.Outcome;
import org.entretien.spi.Source;

/**
 * Reads an archive of any size, made as it is read, says how much memory that took, and fails unless every record and every byte of it is accounted
 * for. To be started with a small heap: {@code java -Xmx128m}.
 *
 * <p>Arguments: how many MiB the archive has as stored, 2048 unless said; {@code plain} if its records are not packed.
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
        boolean plain = args.length > 1 && args[1].equals("plain");
        byte[] part = plain ? WetFile.unpacked(sample) : Files.readAllBytes(sample);
        Files.delete(sample);
        long parts = bytes / part.length + 1;
        Source source = Source.of("endless.warc.wet", () -> new Copies(part, parts));
        List<ContainerLedger.Run> runs = new ArrayList<>();
        long[] count = {0};
        double seconds = CpuClock.seconds(() -> {
            try (ContainerLedger ledger = new ContainerLedger(runs::add);
                    Stream<Outcome> outcomes = Catalogue.of(new WarcPublicationParser(), new TextParser())
                            .trusting(provider -> true)
                            .parseAll(
                                    source,
                                    ParseOptions.DEFAULT.withInterviewsOnly().withExtents(ledger))) {
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
        System.out.println(runs);
        List<String> breaches = ContainerLedgerVerifier.breaches(runs, parts * part.length);
        if (!breaches.isEmpty()) {
            throw new IllegalStateException("bytes were lost: " + breaches);
        }
    }
}
