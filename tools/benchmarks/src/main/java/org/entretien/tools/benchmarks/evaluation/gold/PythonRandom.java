package org.entretien.tools.benchmarks.evaluation.gold;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The numbers that Python's {@code random.Random} gives for a seed that is a text, so that noise made there can be made here.
 *
 * @see <a href="https://doi.org/10.1145/272991.272995">M. Matsumoto and T. Nishimura, Mersenne twister, ACM TOMACS 8(1), 1998</a>
 */
final class PythonRandom {
    private static final int N = 624;
    private static final int M = 397;
    private static final int SMALL_SAMPLE = 5;
    private static final int SET_SIZE = 21;

    private final int[] state = new int[N];
    private int index = N;

    /** A generator. @param seed any text */
    PythonRandom(String seed) {
        byte[] text = seed.getBytes(StandardCharsets.UTF_8);
        byte[] digest = digest("SHA-512", text);
        byte[] number = new byte[text.length + digest.length];
        System.arraycopy(text, 0, number, 0, text.length);
        System.arraycopy(digest, 0, number, text.length, digest.length);
        initialise(words(number));
    }

    static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }

    /** A big-endian number as 32-bit words, the lowest first, without those that are zero at its high end. */
    private static int[] words(byte[] number) {
        int first = 0;
        while (first < number.length - 1 && number[first] == 0) {
            first++;
        }
        int[] words = new int[(number.length - first + 3) / 4];
        for (int i = number.length - 1; i >= first; i--) {
            int fromEnd = number.length - 1 - i;
            words[fromEnd / 4] |= (number[i] & 0xFF) << 8 * (fromEnd % 4);
        }
        return words;
    }

    private void initialise(int[] key) {
        state[0] = 19650218;
        for (int i = 1; i < N; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        int i = 1;
        int j = 0;
        for (int k = Math.max(N, key.length); k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
            i = next(i);
            j = (j + 1) % key.length;
        }
        for (int k = N - 1; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
            i = next(i);
        }
        state[0] = 0x80000000;
    }

    private int next(int i) {
        if (i + 1 < N) {
            return i + 1;
        }
        state[0] = state[N - 1];
        return 1;
    }

    private int word() {
        if (index == N) {
            twist();
            index = 0;
        }
        int y = state[index++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9D2C5680;
        y ^= y << 15 & 0xEFC60000;
        return y ^ y >>> 18;
    }

    private void twist() {
        for (int i = 0; i < N; i++) {
            int y = state[i] & 0x80000000 | state[(i + 1) % N] & 0x7FFFFFFF;
            state[i] = state[(i + M) % N] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : 0x9908B0DF);
        }
    }

    /** {@return a number from 0, less than 1} */
    double random() {
        long high = word() >>> 5;
        long low = word() >>> 6;
        return (high * 67108864.0 + low) / 9007199254740992.0;
    }

    private int below(int bound) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(bound);
        int drawn = word() >>> Integer.SIZE - bits;
        while (drawn >= bound) {
            drawn = word() >>> Integer.SIZE - bits;
        }
        return drawn;
    }

    /** {@return a whole number} @param low the least @param high the greatest */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** {@return a member} @param list that is not empty */
    <T> T choice(List<T> list) {
        return list.get(below(list.size()));
    }

    /** {@return so many members, in a random order} @param list of members @param count no more than it has */
    <T> List<T> sample(List<T> list, int count) {
        int size = SET_SIZE;
        if (count > SMALL_SAMPLE) {
            int power = 1;
            while (power < count * 3) {
                power *= 4;
            }
            size += power;
        }
        return list.size() <= size ? fromPool(list, count) : fromSet(list, count);
    }

    private <T> List<T> fromPool(List<T> list, int count) {
        List<T> pool = new ArrayList<>(list);
        List<T> sample = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int drawn = below(list.size() - i);
            sample.add(pool.get(drawn));
            pool.set(drawn, pool.get(list.size() - i - 1));
        }
        return sample;
    }

    private <T> List<T> fromSet(List<T> list, int count) {
        Set<Integer> taken = new HashSet<>();
        List<T> sample = new ArrayList<>(count);
        while (sample.size() < count) {
            int drawn = below(list.size());
            if (taken.add(drawn)) {
                sample.add(list.get(drawn));
            }
        }
        return sample;
    }
}
