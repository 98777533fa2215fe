package org.entretien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * That work grows with its input and no faster, measured in CPU time of the calling thread. Work of a catalogue counts only where its plugins are
 * trusted: a guarded plugin runs on another thread.
 *
 * @since 0.1.0
 */
public final class LinearTime {
    /** Four times the input costs four times the work when that is linear, and sixteen times when it is squared. */
    public static final int TIMES = 4;

    /** The power of the input's size that the work may grow with; room for caches that a large input does not fit into. */
    private static final double MOST_EXPONENT = 1.35;

    private static final int ROUNDS = 3;
    /** A compiler at work spoils one attempt; squared growth spoils them all. */
    private static final int ATTEMPTS = 6;
    /** What takes no longer for the large input is not worth measuring, in nanoseconds. */
    private static final long NOTHING = 4_000_000;

    private LinearTime() {}

    /**
     * Fails when the work grows faster than with the power of 1.35 of the size, at every attempt.
     *
     * @param <T> of the input
     * @param small an input that takes some milliseconds at least
     * @param large one of {@value #TIMES} times its size
     * @param work what is done with an input
     */
    public static <T> void require(T small, T large, Consumer<T> work) {
        require("an input", small, large, work);
    }

    /**
     * Fails when the work grows faster than with the power of 1.35 of the size, at every attempt.
     *
     * @param <T> of the input
     * @param kind what kind of input it is, for the failure
     * @param small an input that takes some milliseconds at least
     * @param large one of {@value #TIMES} times its size
     * @param work what is done with an input
     */
    public static <T> void require(String kind, T small, T large, Consumer<T> work) {
        assertThat(exponent(small, large, work))
                .as("the power of its size that the work grows with for %s", kind)
                .isLessThanOrEqualTo(MOST_EXPONENT);
    }

    /**
     * Fails when the work grows faster than with the power of 1.35 of the size, at the given sizes and at {@value #TIMES} times these: caches, collectors and
     * compilers make work of a few milliseconds look steeper than it is, and squared growth is the clearer the larger the input.
     *
     * @param <T> of the input
     * @param kind what kind of input it is, for the failure
     * @param size of the smallest input, which takes some milliseconds at least
     * @param input makes an input of a size
     * @param work what is done with an input
     */
    public static <T> void require(String kind, int size, IntFunction<T> input, Consumer<T> work) {
        T larger = input.apply(size * TIMES);
        if (exponent(input.apply(size), larger, work) > MOST_EXPONENT) {
            require(kind, larger, input.apply(size * TIMES * TIMES), work);
        }
    }

    /**
     * The power of the size of an input that the work for it grows with, the least of several attempts.
     *
     * @param <T> of the input
     * @param small an input
     * @param large one of {@value #TIMES} times its size
     * @param work what is done with an input
     * @return 1 when it is linear, 2 when it is squared; less when a part of the work is the same for all inputs
     */
    public static <T> double exponent(T small, T large, Consumer<T> work) {
        double least = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && least > MOST_EXPONENT; attempt++) {
            // Once is enough for the large input: it comes first, and what spoils it makes it look worse than it is.
            long much = cost(large, work, 1);
            if (much < NOTHING) {
                return 0;
            }
            least = Math.min(least, Math.log((double) much / cost(small, work, ROUNDS)) / Math.log(TIMES));
        }
        return least;
    }

    private static <T> long cost(T input, Consumer<T> work, int rounds) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.accept(input);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return Math.max(1, best);
    }
}
