package org.entretien.catalogue.isolation;

import java.util.concurrent.TimeUnit;

/**
 * How long a plugin is waited for beyond its time, in nanoseconds.
 *
 * @param grace one that looks at its deadline ends by itself; it gets so long for it
 * @param heed and so long to heed an interrupt
 * @param glance how often to look at what a plugin has used
 */
record Patience(long grace, long heed, long glance) {
    static final Patience USUAL = ofMillis(150, 250, 200);

    static Patience ofMillis(long grace, long heed, long glance) {
        return new Patience(
                TimeUnit.MILLISECONDS.toNanos(grace),
                TimeUnit.MILLISECONDS.toNanos(heed),
                TimeUnit.MILLISECONDS.toNanos(glance));
    }
}
