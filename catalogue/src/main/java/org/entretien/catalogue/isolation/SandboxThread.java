package org.entretien.catalogue.isolation;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A thread for code that may never return, in a group of its own, so that the threads which that code starts are known by it. The thread ends when
 * it is idle for a while.
 */
final class SandboxThread {
    private static final long STACK = 8L << 20;
    private static final long IDLE_SECONDS = 5;
    private static final String NAME = "entretien-plugin";

    private final ThreadGroup group;
    private final ThreadPoolExecutor executor;
    private volatile @Nullable Thread thread;

    /** A worker. @param home the group that its own is in: no other worker's, whose threads would then seem to be its */
    SandboxThread(ThreadGroup home) {
        group = new ThreadGroup(home, NAME);
        executor =
                new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::thread);
        executor.allowCoreThreadTimeOut(true);
    }

    private Thread thread(Runnable work) {
        Thread made = new Thread(group, work, NAME, STACK);
        made.setDaemon(true);
        thread = made;
        return made;
    }

    boolean isCurrent() {
        return Thread.currentThread() == thread;
    }

    /** Plugins find their classes and resources as they would on the caller's thread. */
    void execute(FutureTask<?> task) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        executor.execute(() -> {
            Thread.currentThread().setContextClassLoader(loader);
            task.run();
        });
    }

    void interrupt() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    /** {@return the nanoseconds that a processor worked for the thread; empty where the machine does not know} */
    OptionalLong worked() {
        Thread running = thread;
        try {
            long nanos =
                    running == null ? -1 : ManagementFactory.getThreadMXBean().getThreadCpuTime(running.getId());
            return nanos < 0 ? OptionalLong.empty() : OptionalLong.of(nanos);
        } catch (UnsupportedOperationException e) {
            return OptionalLong.empty(); // The clock stands for it.
        }
    }

    /** Nothing more will come; what runs for ever shall at least stand back. */
    void abandon() {
        executor.shutdownNow();
        Thread running = thread;
        if (running != null) {
            running.setPriority(Thread.MIN_PRIORITY);
        }
    }

    /** {@return the threads that were started here and run on; those of the common pool belong to everybody} */
    List<Thread> strangers() {
        Thread[] all = new Thread[group.activeCount() + 8];
        int count = group.enumerate(all, true);
        return Arrays.stream(all, 0, count)
                .filter(one -> one != thread && !isCommon(one))
                .toList();
    }

    private static boolean isCommon(Thread one) {
        return one instanceof ForkJoinWorkerThread worker && worker.getPool() == ForkJoinPool.commonPool();
    }
}
