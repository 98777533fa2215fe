package org.entretien.catalogue.isolation;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.entretien.spi.Limits;

/**
 * How long the code of a plugin may take, in nanoseconds.
 *
 * @param working of a processor, which does not depend on what else the machine has to do
 * @param elapsed by the clock, for code that waits
 */
public record Allowance(long working, long elapsed) {
    private static final int LOOKS = 8;

    public static Allowance of(Duration working, Duration elapsed) {
        return new Allowance(nanos(working), nanos(elapsed));
    }

    public static Allowance of(Limits limits) {
        return of(limits.time(), limits.elapsedTime());
    }

    /** {@return what is used up, in words; empty when there is time left} @param grace what is given beside */
    Optional<String> over(long worked, long passed, long grace) {
        if (worked >= working + grace) {
            return Optional.of(TimeUnit.NANOSECONDS.toMillis(working) + " ms of work");
        }
        return passed >= elapsed + grace
                ? Optional.of(TimeUnit.NANOSECONDS.toMillis(elapsed) + " ms by the clock")
                : Optional.empty();
    }

    /** {@return how often to look: several times within the time} @param usual that will do for a long time */
    long glance(long usual) {
        return Math.min(usual, Math.max(TimeUnit.MILLISECONDS.toNanos(1), Math.min(working, elapsed) / LOOKS));
    }

    private static long nanos(Duration time) {
        return time.compareTo(Duration.ofDays(365)) > 0 ? Long.MAX_VALUE / 4 : time.toNanos();
    }
}
