package org.entretien.cli;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Whether an input takes far longer for its size than others of its kind did, in CPU time. The first inputs only teach what is usual, and what is
 * over in a moment never counts, so small inputs and those that are tried once are not judged.
 */
final class TimePerByte {
    private static final int TIMES_THE_MEDIAN = 20;
    private static final int LEAST_BYTES = 256;
    private static final int LEAST_KNOWN = 100;
    private static final int MOST_KNOWN = 1_000;
    private static final int TRIES = 3;
    /** What twice the size may take, where four would be the square. */
    private static final double TWICE = 2.8;

    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(250);

    private final double[] known = new double[MOST_KNOWN];
    private int count;

    /**
     * Judges one input.
     *
     * @param bytes its size
     * @param nanos what it took
     * @param again reads it once more and says what that took: a compiler at work may have spoilt the first time
     * @throws AssertionError when it takes more than {@value #TIMES_THE_MEDIAN} times as long per byte as the median
     */
    void judge(int bytes, long nanos, LongSupplier again) {
        judge(bytes, nanos, again, () -> Long.MAX_VALUE);
    }

    /**
     * Judges an input that can be had twice as large. Counting the branches that are taken costs a tight loop up to a hundred times its own time, so
     * one that is slow for its size is a finding only where twice the size takes more than twice the time.
     *
     * @param bytes its size
     * @param nanos what it took
     * @param again reads it once more and says what that took
     * @param doubled reads one that is twice as large and says what that took
     * @throws AssertionError when it takes more than {@value #TIMES_THE_MEDIAN} times as long per byte as the median, and its time grows faster than
     *     its size
     */
    void judge(int bytes, long nanos, LongSupplier again, LongSupplier doubled) {
        if (bytes < LEAST_BYTES) {
            return;
        }
        if (nanos > MOMENT && count >= LEAST_KNOWN && isSlow(bytes, nanos)) {
            long least = nanos;
            for (int i = 0; i < TRIES && least > MOMENT && isSlow(bytes, least); i++) {
                least = Math.min(least, again.getAsLong());
            }
            if (least > MOMENT
                    && isSlow(bytes, least)
                    && Math.min(doubled.getAsLong(), doubled.getAsLong()) > TWICE * least) {
                throw new AssertionError(
                        bytes + " bytes took " + TimeUnit.NANOSECONDS.toMillis(least) + " ms, more than "
                                + TIMES_THE_MEDIAN + " times the median of " + (long) median() + " ns per byte");
            }
        }
        known[count++ % MOST_KNOWN] = (double) nanos / bytes;
    }

    private boolean isSlow(int bytes, long nanos) {
        return (double) nanos / bytes > TIMES_THE_MEDIAN * median();
    }

    private double median() {
        double[] sorted = Arrays.copyOf(known, Math.min(count, MOST_KNOWN));
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
