package org.entretien.cli;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Inputs of a fuzzer are small, and small inputs show no work that grows with the square. This makes large ones of them. */
final class Grown {
    private static final int LARGE = 1 << 15;
    private static final int ONE_OF = 8;

    private Grown() {}

    /** {@return whether this input is one of those to be grown too: an eighth, the same at every run} @param bytes an input */
    static boolean isChosen(byte[] bytes) {
        return bytes.length > 8 && Math.floorMod(Arrays.hashCode(bytes), ONE_OF) == 0;
    }

    /** {@return the input with a part in it many times} @param bytes an input; where the part begins and ends depends on all of it */
    static byte[] of(byte[] bytes) {
        return of(bytes, LARGE);
    }

    /** {@return the same, about twice as large} @param bytes an input */
    static byte[] twice(byte[] bytes) {
        return of(bytes, 2 * LARGE);
    }

    private static byte[] of(byte[] bytes, int size) {
        int hash = Arrays.hashCode(bytes) >>> 3;
        int from = hash % bytes.length;
        int to = Math.min(bytes.length, from + 1 + (hash >>> 12) % 64);
        ByteArrayOutputStream grown = new ByteArrayOutputStream(size + bytes.length);
        grown.write(bytes, 0, from);
        while (grown.size() < size) {
            grown.write(bytes, from, to - from);
        }
        grown.write(bytes, to, bytes.length - to);
        return grown.toByteArray();
    }
}
