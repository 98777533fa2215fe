package org.entretien.spi;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * When the work on a document must end. Plugins look at it in their loops: the library starts no thread and stops none.
 *
 * <p>What counts is the time that a processor worked for the thread, so that a result does not depend on what else the machine has to do. The clock
 * counts as well, with a larger limit, since a thread that waits needs no processor. Where the time of the thread is not known, as of a virtual
 * thread, the clock stands for it.
 *
 * <p>For one thread at a time; work that moves to another thread takes its time along.
 *
 * @since 0.1.0
 */
public final class Deadline {
    /** Asking for the time of a thread takes microseconds on some machines: what ends within a hundredth of its time is not asked. */
    private static final int UNASKED_PART = 100;

    private static final long ALWAYS_ASKED_NANOS = 1_000_000_000;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final String source;
    private final String what;
    private final long allowed;
    private final long allowedByClock;
    private final boolean container;
    private final @Nullable Deadline outer;

    /** By the clock: before the last pause, and when counting began or went on. */
    private long elapsed;

    private long start = System.nanoTime();
    /** How much must have passed by the clock before anything can be over. */
    private long next;

    /** The thread whose time was asked for last, and what it was then; none in a pause. */
    private @Nullable Thread thread;

    private long base;
    private long worked;
    private boolean asked;

    private Deadline(String source, Duration time, Duration byClock, boolean container, @Nullable Deadline outer) {
        this.source = Objects.requireNonNull(source, "source");
        this.what = container ? " of a container" : "";
        this.allowed = nanos(time);
        this.allowedByClock = nanos(byClock);
        this.container = container;
        this.outer = outer;
        this.next = Math.min(allowed / UNASKED_PART, allowedByClock);
        if (allowed < ALWAYS_ASKED_NANOS) {
            count();
        }
    }

    /**
     * A deadline that counts from now.
     *
     * @param source the name of the input, for the error
     * @param time how long a processor may work; by the clock it may take {@value Limits#ELAPSED_TIMES} times as long
     * @return the deadline
     */
    public static Deadline in(String source, Duration time) {
        return new Deadline(source, time, Limits.times(time), false, null);
    }

    /**
     * A deadline that counts from now.
     *
     * @param source the name of the input, for the error
     * @param limits their times for one document apply
     * @return the deadline
     */
    public static Deadline in(String source, Limits limits) {
        return new Deadline(source, limits.time(), limits.elapsedTime(), false, null);
    }

    /**
     * A deadline for all that is in a container, which counts from now. Those of its documents, made by {@link ParseContext#renewed}, end with it.
     *
     * @param source the name of the container, for the error
     * @param limits their time for a container applies
     * @return the deadline
     */
    public static Deadline ofContainer(String source, Limits limits) {
        Duration time = limits.containerTime();
        return new Deadline(source, time, Limits.times(time), true, null);
    }

    /** {@return a deadline for the next document, which ends with that of the container if this is or has one} */
    Deadline renewed(String name, Limits limits) {
        return new Deadline(name, limits.time(), limits.elapsedTime(), false, container ? this : outer);
    }

    /**
     * Goes on, or ends the work.
     *
     * @throws LimitExceeded when the time is over or the thread was interrupted
     */
    public void check() {
        long passed = elapsed + System.nanoTime() - start;
        if (passed >= next) {
            look(passed);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw exceeded("working time" + what + " in ms (interrupted)", allowed, passed);
        }
        if (outer != null) {
            outer.check();
        }
    }

    /** Stops counting while the caller works, who may take any time between two outcomes. */
    public void pause() {
        elapsed += System.nanoTime() - start;
        if (thread != null) {
            count();
            thread = null;
        }
    }

    /** Goes on counting after {@link #pause}, on the current thread. */
    public void resume() {
        start = System.nanoTime();
        if (asked) {
            count();
        }
    }

    private void look(long passed) {
        // Where the time of the thread is not known, the clock stands for it.
        long used = count() ? worked : passed;
        if (used > allowed) {
            throw exceeded("working time" + what + " in ms", allowed, used);
        }
        if (passed > allowedByClock) {
            throw exceeded("working time" + what + " by the clock in ms", allowedByClock, passed);
        }
        // A thread works no faster than the clock runs.
        next = Math.min(passed + allowed - used, allowedByClock) + 1;
    }

    /** Adds what the thread worked since it was asked last. {@return whether the current thread's time is known} */
    private boolean count() {
        asked = true;
        Thread current = Thread.currentThread();
        OptionalLong now = ProcessorTime.of(current);
        if (thread == current) {
            worked += Math.max(0, now.orElse(base) - base);
        } else if (thread != null) {
            worked += Math.max(0, ProcessorTime.of(thread).orElse(base) - base);
        }
        thread = current;
        base = now.orElse(0);
        return now.isPresent();
    }

    private LimitExceeded exceeded(String limit, long maximum, long actual) {
        return new LimitExceeded(source, limit, maximum / NANOS_PER_MILLI, actual / NANOS_PER_MILLI);
    }

    private static long nanos(Duration time) {
        return time.compareTo(Duration.ofDays(365)) > 0 ? Long.MAX_VALUE / 4 : time.toNanos();
    }
}
