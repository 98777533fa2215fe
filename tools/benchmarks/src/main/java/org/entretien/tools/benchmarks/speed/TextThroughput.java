package org.entretien.tools.benchmarks.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.entretien.language.OpenNlpLanguageIdentifier;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Services;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.Source;

/**
 * How many megabytes of text files a second of CPU time reads: decoded and split into lines only, parsed, and parsed with the language of
 * each related headline identified by the language model.
 *
 * <p>Argument: a folder of {@code .txt} files in UTF-8 ({@code seeds}).
 */
public final class TextThroughput {
    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 5;
    private static final double ROUND_SECONDS = 1;

    private final List<byte[]> documents;
    private final PrintStream out;
    /** What came out of the work, printed in the end so that none of it can be left out. */
    private long found;

    private TextThroughput(List<byte[]> documents, PrintStream out) {
        this.documents = documents;
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @param args as the class says
     * @throws IOException when the folder cannot be read
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "seeds");
        List<byte[]> documents = documents(folder);
        if (documents.isEmpty()) {
            throw new IOException("no .txt files in " + folder);
        }
        new TextThroughput(documents, System.out).run();
    }

    private static List<byte[]> documents(Path folder) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                documents.add(Files.readAllBytes(file));
            }
        }
        return documents;
    }

    private void run() {
        out.printf(Locale.ROOT, "%d documents, %.3f MB%n", documents.size(), megabytes());
        double lines = measure("decoded and split", Lines::count);
        double parsed = measure("parsed", new TextParsing(Services.none())::parse);
        double told =
                measure("parsed, languages told", new TextParsing(new Told(new OpenNlpLanguageIdentifier()))::parse);
        out.printf(
                Locale.ROOT,
                "parsing costs %.1f times the decoding, with languages %.1f times%n",
                lines / parsed,
                lines / told);
        out.printf(Locale.ROOT, "(%d lines and pieces in all)%n", found);
    }

    private double measure(String what, ToIntFunction<byte[]> work) {
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            round(work);
        }
        double[] speeds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            speeds[i] = round(work);
        }
        Arrays.sort(speeds);
        double median = speeds[ROUNDS / 2];
        out.printf(Locale.ROOT, "%-24s %8.2f MB/CPU s (%.2f to %.2f)%n", what, median, speeds[0], speeds[ROUNDS - 1]);
        return median;
    }

    private double round(ToIntFunction<byte[]> work) {
        double seconds = 0;
        double read = 0;
        while (seconds < ROUND_SECONDS) {
            seconds += CpuClock.seconds(() -> documents.forEach(document -> found += work.applyAsInt(document)));
            read += megabytes();
        }
        return read / seconds;
    }

    private double megabytes() {
        return documents.stream().mapToLong(document -> document.length).sum() / 1e6;
    }

    /** The floor: what any reader of text has to do. */
    private static final class Lines {
        private Lines() {}

        static int count(byte[] bytes) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>();
            int start = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
                lines.add(text.substring(start, end));
                start = end + 1;
            }
            lines.add(text.substring(start));
            return lines.size();
        }
    }

    private record Told(LanguageIdentifier identifier) implements Services {
        @Override
        public Optional<LanguageIdentifier> languageIdentifier() {
            return Optional.of(identifier);
        }

        @Override
        public List<SiteProfile> siteProfiles() {
            return List.of();
        }

        @Override
        public Stream<Outcome> parse(Source payload, ParseContext context) {
            throw new UnsupportedOperationException("plain text holds no other document");
        }
    }
}
