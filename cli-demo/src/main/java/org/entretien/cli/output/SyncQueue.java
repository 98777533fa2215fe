package org.entretien.cli.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.entretien.cli.io.AtomicFiles;
import org.entretien.spi.OutputFailure;

/**
 * Files that are on their way to the disk, for one thread. Waiting for the disk would be most of the time that a small file takes, so several
 * wait at once, in the threads of a pool; what follows from each is done in order, by the thread that wrote it.
 *
 * <p>A rename alone would be safe against a process that is killed. Files are forced to the disk for the machine that loses its power: a line of
 * the report says that an output is there, and a resumed run does not check it again. Side by side, the waiting costs next to nothing:
 * what is forced together goes to the disk in one step, and reading is what a run is busy with. More threads gain nothing, nor does forcing no file.
 */
public final class SyncQueue {
    private static final int THREADS_EACH = 4;
    private static final int MOST_THREADS = 32;

    private final ExecutorService pool;
    private final int most;
    private final Deque<Step> steps = new ArrayDeque<>();

    /** Something to wait for, if anything, and what to do then. */
    private record Step(Optional<Future<Optional<OutputFailure>>> commit, Consumer<Optional<OutputFailure>> then) {
        boolean isDone() {
            return commit.isEmpty() || commit.get().isDone();
        }
    }

    /**
     * Made for one thread.
     *
     * @param pool where files are committed
     * @param most how many are on their way at once, 0 or more
     */
    public SyncQueue(ExecutorService pool, int most) {
        this.pool = pool;
        this.most = most;
    }

    /** {@return threads in which the files of so many workers can wait for the disk} @param workers 1 or more */
    public static ExecutorService pool(int workers) {
        AtomicInteger number = new AtomicInteger();
        return Executors.newFixedThreadPool(Math.min(THREADS_EACH * workers, MOST_THREADS), work -> {
            Thread thread = new Thread(work, "commit-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Commits a file.
     *
     * @param file written, not yet visible
     * @param then receives the result, after all that was given before
     */
    public void add(AtomicFiles.Written file, Consumer<Optional<OutputFailure>> then) throws InterruptedException {
        steps.add(new Step(Optional.of(pool.submit(() -> commit(file))), then));
        settle(most);
    }

    /** Does something after all that was given before. */
    public void then(Runnable then) throws InterruptedException {
        steps.add(new Step(Optional.empty(), none -> then.run()));
        settle(most);
    }

    /** Waits until nothing is on its way any more. */
    public void settle() throws InterruptedException {
        settle(0);
    }

    private void settle(int left) throws InterruptedException {
        while (steps.size() > left || !steps.isEmpty() && steps.element().isDone()) {
            Step step = steps.remove();
            step.then().accept(step.commit().isPresent() ? result(step.commit().get()) : Optional.empty());
        }
    }

    private static Optional<OutputFailure> commit(AtomicFiles.Written file) {
        try {
            file.commit();
            return Optional.empty();
        } catch (OutputFailure e) {
            return Optional.of(e);
        }
    }

    private static Optional<OutputFailure> result(Future<Optional<OutputFailure>> commit) throws InterruptedException {
        try {
            return commit.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
