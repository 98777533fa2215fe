package org.entretien.testkit.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;

/** Documents that repeat a piece of a sample 100,000 times: by itself, and within the sample. */
public final class Repeats {
    private static final int TIMES = 100_000;
    private static final int LONGEST = 24;
    private static final int LARGE = 1 << 18;
    private static final List<String> MARKS =
            List.of("(", "<", "{", "[", "\"", "'", "&", " ", "\u00A0", "\n", "<a>", "[1,", "? ", "\u0000");

    private Repeats() {}

    public static List<Source> of(List<Source> samples) {
        Source first = samples.get(0);
        byte[] whole = Samples.bytes(first);
        List<Source> repeated = new ArrayList<>();
        for (String piece : pieces(whole)) {
            byte[] bytes = piece.getBytes(StandardCharsets.ISO_8859_1);
            repeated.add(Samples.with(first, repeated(whole, 0, bytes, 0, TIMES)));
            repeated.add(Samples.with(first, repeated(whole, whole.length / 2, bytes, whole.length, TIMES)));
        }
        return repeated;
    }

    /** {@return each sample, and after it so much of itself that reading it takes a moment} */
    public static List<Source> large(List<Source> samples) {
        return samples.stream()
                .map(sample -> {
                    byte[] whole = Samples.bytes(sample);
                    int times = LARGE / Math.max(1, whole.length) + 1;
                    return Samples.with(sample, repeated(whole, whole.length, whole, whole.length, times));
                })
                .toList();
    }

    /** Bytes are taken for Latin-1 and so come back as they were. */
    private static Set<String> pieces(byte[] whole) {
        List<String> lines = new String(whole, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) : line + "\n")
                .distinct()
                .sorted(Comparator.comparingInt(String::length))
                .toList();
        Set<String> pieces = new LinkedHashSet<>(MARKS);
        if (!lines.isEmpty()) {
            pieces.add(lines.get(0));
            pieces.add(lines.get(lines.size() / 2));
            pieces.add(lines.get(lines.size() - 1));
        }
        return pieces;
    }

    private static byte[] repeated(byte[] whole, int before, byte[] piece, int end, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(whole.length + piece.length * times);
        out.write(whole, 0, before);
        for (int i = 0; i < times; i++) {
            out.write(piece, 0, piece.length);
        }
        out.write(whole, before, Math.max(0, end - before));
        return out.toByteArray();
    }
}
