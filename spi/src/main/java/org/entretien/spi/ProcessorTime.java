package org.entretien.spi;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.OptionalLong;

/** Reads how long the processors worked for a thread. Some machines cannot say it, and no machine says it of a virtual thread. */
final class ProcessorTime {
    private ProcessorTime() {}

    /**
     * Reads the time of a thread.
     *
     * @param thread any thread
     * @return nanoseconds since the thread began; empty when they are not known or the thread has ended
     */
    static OptionalLong of(Thread thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try {
            long nanos = thread == Thread.currentThread()
                    ? threads.getCurrentThreadCpuTime()
                    : threads.getThreadCpuTime(thread.getId());
            return nanos < 0 ? OptionalLong.empty() : OptionalLong.of(nanos);
        } catch (UnsupportedOperationException e) {
            return OptionalLong.empty(); // The caller counts by the clock.
        }
    }
}
