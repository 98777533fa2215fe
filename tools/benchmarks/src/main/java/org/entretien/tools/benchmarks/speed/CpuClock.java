package org.entretien.tools.benchmarks.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The time that a processor worked for this thread: what else runs on the machine, and the collector's own threads, do not count. */
public final class CpuClock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuClock() {}

    /** {@return seconds of CPU time that the work took} @param work to measure */
    public static double seconds(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
