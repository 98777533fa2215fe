package org.entretien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;

/**
 * That work grows with its input and no faster, measured in CPU time of the calling thread.
 *
 * @since 0.1.0
 */
public final class LinearTime {
    /** Four times the input costs four times the work when that is linear, and sixteen times when it is squared. */
    public static final int TIMES = 4;

    private static final double MOST = 9;
    private static final int ROUNDS = 3;
    /** A compiler at work or a busy neighbour spoils one attempt; squared growth spoils them all. */
    private static final int ATTEMPTS = 6;

    private LinearTime() {}

    /**
     * Fails when {@value #TIMES} times the input takes far more than {@value #TIMES} times as long, at every attempt.
     *
     * @param <T> of the input
     * @param small an input that takes some milliseconds at least
     * @param large one of {@value #TIMES} times its size
     * @param work what is done with an input
     */
    public static <T> void require(T small, T large, Consumer<T> work) {
        double least = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && least >= MOST; attempt++) {
            work.accept(small);
            least = Math.min(least, cost(large, work) / cost(small, work));
        }
        assertThat(least)
                .as("how many times longer %d times the input takes", TIMES)
                .isLessThan(MOST);
    }

    private static <T> double cost(T input, Consumer<T> work) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.accept(input);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return Math.max(1, best);
    }
}
