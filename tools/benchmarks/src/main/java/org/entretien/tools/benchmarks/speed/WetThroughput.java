package org.entretien.tools.benchmarks.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.parser.text.TextParser;
import org.entretien.parser.warc.WarcPublicationParser;
import org.entretien.spi.Outcome;
import org.entretien.spi.Source;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * How many records of a WET file a second of CPU time reads: with jwarc alone, which goes through them and decodes each to a string; with
 * the parser of archives asked for interviews only; and with the same asked for everything.
 *
 * <p>Arguments: a WET file, which is read completely; or two folders of {@code .txt} files, of news and of interviews, from which a file of
 * 10,000 records is made with one interview in fifty; or nothing, for the same of made-up pages.
 */
public final class WetThroughput {
    private static final int RECORDS = 10_000;
    private static final int ROUNDS = 5;

    private final Path file;
    private final PrintStream out;
    private final Catalogue catalogue =
            Catalogue.of(new WarcPublicationParser(), new TextParser()).trusting(provider -> true);
    private long records;
    private long parsed;

    private WetThroughput(Path file, PrintStream out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @param args as the class says
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 1) {
            new WetThroughput(Path.of(args[0]), System.out).run();
            return;
        }
        Path made = Files.createTempFile("pages", ".warc.wet.gz");
        try {
            if (args.length == 2) {
                WetFile.ofFolders(made, RECORDS, Path.of(args[0]), Path.of(args[1]));
            } else {
                WetFile.ofInventions(made, RECORDS);
            }
            new WetThroughput(made, System.out).run();
        } finally {
            Files.delete(made);
        }
    }

    private void run() throws IOException {
        out.printf(Locale.ROOT, "%s, %.1f MB%n", file.getFileName(), Files.size(file) / 1e6);
        double floor = measure("jwarc, decoded", this::decode);
        double gated = measure("interviews only", () -> parse(ParseOptions.DEFAULT.withInterviewsOnly()));
        double whole = measure("everything", () -> parse(ParseOptions.DEFAULT));
        out.printf(
                Locale.ROOT,
                "interviews only cost %.2f times what jwarc costs, everything %.1f times%n",
                gated / floor,
                whole / floor);
    }

    /** {@return the median of CPU seconds of a round, after one that does not count} */
    private double measure(String what, Runnable work) {
        work.run();
        double[] seconds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            records = 0;
            parsed = 0;
            seconds[i] = CpuClock.seconds(work);
        }
        Arrays.sort(seconds);
        double median = seconds[ROUNDS / 2];
        out.printf(
                Locale.ROOT,
                "%-16s %8.3f CPU s (%.3f to %.3f), %9.0f records/CPU s; %d records, %d parsed%n",
                what,
                median,
                seconds[0],
                seconds[ROUNDS - 1],
                records / median,
                records,
                parsed);
        return median;
    }

    private void decode() {
        try (WarcReader reader = new WarcReader(file)) {
            for (WarcRecord record : reader) {
                records++;
                if (record instanceof WarcConversion) {
                    byte[] bytes = record.body().stream().readAllBytes();
                    parsed += new String(bytes, StandardCharsets.UTF_8).isEmpty() ? 0 : 1;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parse(ParseOptions options) {
        try (Stream<Outcome> outcomes = catalogue.parseAll(Source.of(file), options)) {
            outcomes.forEach(outcome -> {
                records++;
                parsed += outcome instanceof Outcome.Parsed ? 1 : 0;
            });
        }
    }
}
