package org.entretien.tools.benchmarks.speed;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entretien.spi.Services;

/**
 * How the CPU time of the text parser grows with its input, for ordinary and for hostile text: the exponent of the power law through sizes
 * that double, each the best of three. Exits with 1 when one exceeds 1.15.
 *
 * <p>Arguments: {@code --max MIB} (16; at least 2), then the kinds to try (all).
 */
public final class Slope {
    private static final double MOST = 1.15;
    private static final int MIB = 1 << 20;
    private static final int ROUNDS = 3;
    private static final int WARM_UP_SECONDS = 3;

    private final TextParsing parsing = new TextParsing(Services.none());
    private final PrintStream out;
    private final int largest;

    private Slope(PrintStream out, int largest) {
        this.out = out;
        this.largest = largest;
    }

    /**
     * Measures and prints a line for each kind.
     *
     * @param args as the class says
     */
    public static void main(String[] args) {
        List<String> words = Arrays.asList(args);
        boolean sized = words.size() > 1 && words.get(0).equals("--max");
        int largest = sized ? Integer.parseInt(words.get(1)) : 16;
        if (largest < 2) {
            throw new IllegalArgumentException("--max is 2 or more: a slope needs two sizes");
        }
        List<TextKind> kinds = words.stream()
                .skip(sized ? 2 : 0)
                .map(word -> TextKind.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
        boolean linear = new Slope(System.out, largest).run(kinds.isEmpty() ? List.of(TextKind.values()) : kinds);
        System.exit(linear ? 0 : 1);
    }

    private boolean run(List<TextKind> kinds) {
        out.printf(
                Locale.ROOT,
                "%-18s %8s %10s  %s%n",
                "kind",
                "exponent",
                "MB/CPU s",
                "CPU seconds, each for twice the text of the one before");
        boolean linear = true;
        for (TextKind kind : kinds) {
            linear &= measure(kind) <= MOST;
        }
        return linear;
    }

    private double measure(TextKind kind) {
        warmUp(kind.text(MIB));
        Growth growth = new Growth();
        StringBuilder costs = new StringBuilder();
        double speed = 0;
        // The largest first: by the time of the small ones all is compiled; else they look dear and the slope gentle.
        for (int size = largest; size >= 1; size /= 2) {
            byte[] text = kind.text(size * MIB);
            double seconds = best(text);
            growth.add(text.length, seconds);
            speed = size == largest ? text.length / 1e6 / seconds : speed;
            costs.insert(0, String.format(Locale.ROOT, " %.3f", seconds));
        }
        double exponent = growth.exponent();
        out.printf(
                Locale.ROOT,
                "%-18s %8.2f %10.1f %s%s%n",
                kind,
                exponent,
                speed,
                costs,
                exponent > MOST ? "  TOO STEEP" : "");
        return exponent;
    }

    private void warmUp(byte[] text) {
        for (double spent = 0; spent < WARM_UP_SECONDS; ) {
            spent += CpuClock.seconds(() -> parsing.parse(text));
        }
    }

    private double best(byte[] text) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            best = Math.min(best, CpuClock.seconds(() -> parsing.parse(text)));
        }
        return best;
    }
}
