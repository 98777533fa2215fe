package org.entretien.testkit.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;

/** Documents that were cut off. */
public final class Truncations {
    /** How many cuts of all samples together are tried unless everything is asked for. */
    static final int MOST = 4000;

    private static final boolean THOROUGH = Boolean.getBoolean("entretien.testkit.thorough");

    private Truncations() {}

    public static Stream<Source> prefixes(List<Source> samples) {
        return samples.stream().flatMap(sample -> {
            byte[] bytes = Samples.bytes(sample);
            return places(bytes.length, samples.size())
                    .mapToObj(end -> Samples.with(sample, Arrays.copyOf(bytes, end)));
        });
    }

    public static Stream<Source> suffixes(List<Source> samples) {
        return samples.stream().flatMap(sample -> {
            byte[] bytes = Samples.bytes(sample);
            return places(bytes.length, samples.size())
                    .mapToObj(start -> Samples.with(sample, Arrays.copyOfRange(bytes, start, bytes.length)));
        });
    }

    public static Source half(Source sample) {
        byte[] bytes = Samples.bytes(sample);
        return Samples.with(sample, Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static IntStream places(int length, int samples) {
        int most = Math.max(1, MOST / samples);
        int stride = THOROUGH ? 1 : length / most + 1;
        return IntStream.iterate(0, place -> place <= length, place -> place + stride);
    }
}
