package org.entretien.tools.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entretien.tools.benchmarks.speed.CpuClock;

/**
 * How many milliseconds of CPU time a page costs: parsed by jsoup and no more; read by this library, through the catalogue with everything on
 * the class path and by its parser of HTML alone; and read by other libraries, if the profile {@code peers} built them in. All start from the
 * bytes of the page. What the collector and the compiler do on threads of their own does not count.
 *
 * <p>Arguments: a folder of pages in UTF-8, {@code *.html.gz}, and optionally how many rounds count. A round reads every page with each library
 * in turn, so that whatever else happens on the machine hits all of them; the figure is the median of the rounds.
 */
public final class ArticleThroughput {
    /** The address that pages are said to come from, where a library wants one. */
    static final String ADDRESS = "https://quai.example/page";

    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 7;
    private static final String USAGE =
            "usage: ArticleThroughput FOLDER [ROUNDS], where FOLDER holds *.html.gz and ROUNDS is 1 or more";

    private final List<byte[]> pages;
    private final PrintStream out;

    ArticleThroughput(List<byte[]> pages, PrintStream out) {
        this.pages = pages;
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @param args as the class says
     * @throws IOException when the folder cannot be read or has no pages
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2 || args.length == 2 && !args[1].matches("[1-9][0-9]{0,3}")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        List<byte[]> pages = pages(Path.of(args[0]));
        int rounds = args.length == 2 ? Integer.parseInt(args[1]) : ROUNDS;
        new ArticleThroughput(pages, System.out).run(PeerReader.all(), WARM_UP_ROUNDS, rounds);
    }

    static List<byte[]> pages(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html.gz"))
                    .sorted()
                    .toList()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    pages.add(in.readAllBytes());
                }
            }
        }
        if (pages.isEmpty()) {
            throw new IOException("no .html.gz files in " + folder);
        }
        return pages;
    }

    /** The first contender is what the others are compared with. */
    void run(List<PeerReader> contenders, int warmUps, int rounds) {
        double megabytes = pages.stream().mapToLong(page -> page.length).sum() / 1e6;
        out.printf(Locale.ROOT, "%d pages, %.1f MB, %d rounds%n", pages.size(), megabytes, rounds);
        List<Tally> tallies =
                contenders.stream().map(one -> new Tally(one, rounds)).toList();
        for (int i = -warmUps; i < rounds; i++) {
            for (Tally tally : tallies) {
                tally.round(i);
            }
        }
        out.printf("%-32s %9s %19s %8s %6s %7s%n", "", "ms/page", "(least to most)", "ratio", "found", "failed");
        tallies.forEach(tally -> tally.print(tallies.get(0).median()));
    }

    /** What one contender needed. */
    private final class Tally {
        private final PeerReader contender;
        private final double[] milliseconds;
        private int found;
        private int failed;

        Tally(PeerReader contender, int rounds) {
            this.contender = contender;
            this.milliseconds = new double[rounds];
        }

        void round(int number) {
            found = 0;
            failed = 0;
            double seconds = CpuClock.seconds(() -> pages.forEach(this::read));
            if (number >= 0) {
                milliseconds[number] = seconds * 1e3 / pages.size();
            }
        }

        /** A library that was made for another jsoup, or gives up on a page, is measured on the other pages; the table says on how many not. */
        private void read(byte[] page) {
            try {
                found += contender.finds().test(page) ? 1 : 0;
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                failed++;
            }
        }

        double median() {
            return sorted()[milliseconds.length / 2];
        }

        private double[] sorted() {
            double[] sorted = milliseconds.clone();
            Arrays.sort(sorted);
            return sorted;
        }

        void print(double floor) {
            double[] sorted = sorted();
            out.printf(
                    Locale.ROOT,
                    "%-32s %9.3f %19s %8.2f %6d %7d%n",
                    contender.name(),
                    median(),
                    String.format(Locale.ROOT, "(%.3f to %.3f)", sorted[0], sorted[sorted.length - 1]),
                    median() / floor,
                    found,
                    failed);
        }
    }
}
