package org.entretien.spi;

import java.time.Duration;

/**
 * When the work on a document must end. Plugins look at it in their loops: the library starts no thread and stops none.
 *
 * @since 0.1.0
 */
public final class Deadline {
    private final long start = System.nanoTime();
    private final long allowed;
    private final String source;

    private Deadline(String source, Duration time) {
        this.source = source;
        this.allowed = nanos(time);
    }

    /**
     * A deadline that counts from now.
     *
     * @param source the name of the input, for the error
     * @param time how long the work may take
     * @return the deadline
     */
    public static Deadline in(String source, Duration time) {
        return new Deadline(source, time);
    }

    /**
     * Goes on, or ends the work.
     *
     * @throws LimitExceeded when the time is over or the thread was interrupted
     */
    public void check() {
        long used = System.nanoTime() - start;
        if (used > allowed) {
            throw new LimitExceeded(source, "working time in ms", allowed / 1_000_000, used / 1_000_000);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new LimitExceeded(source, "working time in ms (interrupted)", allowed / 1_000_000, used / 1_000_000);
        }
    }

    private static long nanos(Duration time) {
        return time.compareTo(Duration.ofDays(365)) > 0 ? Long.MAX_VALUE : time.toNanos();
    }
}
