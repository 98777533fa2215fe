package org.entretien.catalogue.isolation;

import java.util.concurrent.TimeUnit;

/**
 * How long a plugin is waited for beyond its time, in nanoseconds.
 *
 * @param grace one that looks at its deadline ends by itself; it gets so long for it
 * @param interrupt and so long to heed an interrupt
 * @param pollInterval how often to look at what a plugin has used
 */
record Timeouts(long grace, long interrupt, long pollInterval) {
    static final Timeouts USUAL = ofMillis(150, 250, 200);

    static Timeouts ofMillis(long grace, long interrupt, long pollInterval) {
        return new Timeouts(
                TimeUnit.MILLISECONDS.toNanos(grace),
                TimeUnit.MILLISECONDS.toNanos(interrupt),
                TimeUnit.MILLISECONDS.toNanos(pollInterval));
    }
}
