package org.entretien.catalogue.isolation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.PluginFailure;
import org.jspecify.annotations.Nullable;

/**
 * Runs the code of plugins on a thread of its own, so that the caller gets an answer in time whatever that code does.
 *
 * <p>No thread of the Java machine can be ended from outside. One whose plugin neither looks at its deadline nor heeds an interrupt is given up: it
 * runs on at the lowest priority, cut off from the caller's streams, and its plugin is put out of service when it has taken
 * {@value SandboxPool#MOST_STUCK} of them.
 *
 * <p>One for each document; used by one caller at a time.
 */
public final class PluginSandbox implements PluginExecutor {
    private final Timeouts patience;
    private final SandboxPool custodians;
    private final String source;
    private final Allowance allowance;
    private volatile Term asked = Term.now();
    private volatile @Nullable Guest guest;
    /** The caller was interrupted, and the worker with it. */
    private volatile boolean disturbed;

    private volatile @Nullable SandboxThread worker;
    private boolean lost;

    /**
     * What a plugin has time for.
     *
     * @param since when it began by the clock, later by as long as the caller's own code was called back
     * @param work the same for the same work, after pauses too
     */
    private record Term(long since, Object work) {
        static Term now() {
            return new Term(System.nanoTime(), new Object());
        }
    }

    /** The plugin whose code is at work, and on what. */
    private record Guest(RegisteredPlugin<?> member, Term term) {
        Guest after(long pause) {
            return new Guest(member, new Term(term.since() + pause, term.work()));
        }
    }

    PluginSandbox(SandboxPool custodians, Timeouts patience, String source, Allowance allowance) {
        this.custodians = custodians;
        this.patience = patience;
        this.source = source;
        this.allowance = allowance;
    }

    @Override
    public <T> T run(PluginCall<T> step) {
        SandboxThread mine = worker;
        if (mine != null && mine.isCurrent()) {
            return CALLER_THREAD.run(step);
        }
        if (lost) {
            throw new IllegalStateException("the thread of this document was abandoned");
        }
        if (mine == null) {
            mine = custodians.take();
            worker = mine;
        }
        Task<T> task = new Task<>(() -> {
            // An interrupt that comes before the thread has taken the task up is lost on the way.
            if (disturbed) {
                Thread.currentThread().interrupt();
            }
            return step.run();
        });
        disturbed |= Thread.currentThread().isInterrupted();
        mine.execute(task);
        return await(task, mine);
    }

    @Override
    public <T> T callPlugin(RegisteredPlugin<?> member, PluginCall<T> code) {
        if (member.trusted()) {
            return CALLER_THREAD.run(code);
        }
        if (custodians.isOutOfService(member)) {
            throw member.failure(
                    source,
                    new IllegalStateException("disabled: " + SandboxPool.MOST_STUCK + " of its threads never ended"));
        }
        Guest host = guest;
        // The first guest has the time since the caller asked; one within it, its own.
        guest = new Guest(member, host == null ? asked : Term.now());
        try {
            return CALLER_THREAD.run(code);
        } finally {
            guest = host;
        }
    }

    @Override
    public void renewIf(boolean more) {
        asked = more ? Term.now() : asked;
    }

    /** Code of the caller is called back: its time is not the plugin's. */
    <T> T aside(PluginCall<T> code) {
        Guest paused = guest;
        long start = System.nanoTime();
        guest = null;
        try {
            return CALLER_THREAD.run(code);
        } finally {
            guest = paused == null ? null : paused.after(System.nanoTime() - start);
        }
    }

    /** A piece of a long work is done: the next one has the whole time again. */
    void refresh() {
        Guest working = guest;
        if (working != null) {
            guest = new Guest(working.member(), Term.now());
        }
    }

    @Override
    public boolean isLost() {
        return lost;
    }

    @Override
    public @Nullable String leftBehind(boolean atEnd) {
        if (Thread.interrupted() && !disturbed) {
            return "it left its thread interrupted";
        }
        SandboxThread mine = atEnd ? worker : null;
        List<Thread> strangers = mine == null ? List.of() : mine.strangers();
        return strangers.isEmpty()
                ? null
                : "it left a thread running: " + strangers.get(0).getName();
    }

    @Override
    public void release() {
        SandboxThread mine = worker;
        worker = null;
        if (mine != null && mine.strangers().isEmpty()) {
            custodians.giveBack(mine);
        }
    }

    private <T> T await(Task<T> task, SandboxThread mine) {
        boolean interrupted = false;
        long pause = allowance.glance(patience.pollInterval());
        Observation seen = new Observation(mine);
        try {
            while (true) {
                try {
                    return task.get(Math.max(1, pause), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                    disturbed = true;
                    pause = Math.min(pause, patience.interrupt());
                    mine.interrupt();
                } catch (TimeoutException e) {
                    Guest working = guest;
                    Optional<String> words = working == null ? Optional.empty() : seen.fault(working, interrupted);
                    if (working != null && words.isPresent()) {
                        throw overdue(task, mine, working.member(), words.get());
                    }
                } catch (ExecutionException e) {
                    throw PluginCall.sneaky(Objects.requireNonNullElse(e.getCause(), e));
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What the waiting thread knows of the work of the other: how long a processor worked for it, since it was first looked at. */
    private final class Observation {
        private final SandboxThread worker;
        private @Nullable Object work;
        private OptionalLong before = OptionalLong.empty();

        Observation(SandboxThread worker) {
            this.worker = worker;
        }

        Optional<String> fault(Guest working, boolean interrupted) {
            if (interrupted) {
                return Optional.of("it does not end when interrupted");
            }
            long passed = System.nanoTime() - working.term().since();
            OptionalLong now = worker.worked();
            if (work != working.term().work()) {
                work = working.term().work();
                before = now;
            }
            // Where the time of the thread is not known, the clock stands for it. While the caller's own code runs, its
            // pauses are not known to it.
            long worked = now.isPresent() && before.isPresent()
                    ? Math.min(passed, now.getAsLong() - before.getAsLong())
                    : passed;
            return allowance.over(worked, passed, patience.grace()).map(time -> "it did not end within " + time);
        }
    }

    private PluginFailure overdue(Task<?> task, SandboxThread mine, RegisteredPlugin<?> member, String fault) {
        String words = fault;
        mine.interrupt();
        if (!hasEnded(task)) {
            mine.abandon();
            task.whenDone(custodians.lost(member));
            lost = true;
            worker = null;
            words += ", and its thread was abandoned";
        }
        return member.failure(source, new TimeoutException(words));
    }

    /** Waits a little. One that looked at its deadline after all, on a busy machine, is believed. */
    private boolean hasEnded(Task<?> task) {
        try {
            task.get(patience.interrupt(), TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LimitExceeded late) {
                throw late;
            }
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return task.isDone();
        }
    }

    /** A task that takes a callback for its end, even after it has ended. */
    private static final class Task<T> extends FutureTask<T> {
        private final AtomicReference<@Nullable Runnable> whenDone = new AtomicReference<>();

        Task(Callable<T> work) {
            super(work);
        }

        void whenDone(Runnable action) {
            whenDone.set(action);
            if (isDone()) {
                done();
            }
        }

        @Override
        protected void done() {
            Runnable action = whenDone.getAndSet(null);
            if (action != null) {
                action.run();
            }
        }
    }
}
