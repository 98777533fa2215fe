package org.entretien.cli.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Threads that do the same thing side by side.
 *
 * <p>Their stacks are generous: no parser should need it, and one that does then fails by its own limits instead of by ours.
 */
public final class Workers {
    /** Address space, not memory: pages that are never touched cost nothing. */
    public static final long STACK = 64L << 20;

    private final List<Thread> threads = new ArrayList<>();

    private Workers() {}

    /** What each worker does once. */
    interface Work {
        void run() throws InterruptedException;
    }

    /**
     * {@return workers that have started}
     *
     * @param count how many
     * @param work what each does once; it may be interrupted when the run is over
     * @param fault receives what ended a worker that should not have ended
     */
    static Workers start(int count, Work work, Consumer<Throwable> fault) {
        Workers workers = new Workers();
        for (int i = 1; i <= count; i++) {
            Thread thread = new Thread(null, () -> run(work, fault), "worker-" + i, STACK);
            thread.setDaemon(true);
            workers.threads.add(thread);
        }
        workers.threads.forEach(Thread::start);
        return workers;
    }

    /** A worker must not die in silence: what it was to do would be missing, and the run would pass for a success. */
    private static void run(Work work, Consumer<Throwable> fault) {
        try {
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            fault.accept(e);
        }
    }

    /** Asks all of them to stop where they wait or look at their deadline. */
    void interrupt() {
        threads.forEach(Thread::interrupt);
    }

    /** Waits until all have ended. */
    void join() {
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupt();
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
