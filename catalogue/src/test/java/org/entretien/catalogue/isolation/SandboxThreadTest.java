package org.entretien.catalogue.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thread for code that may never return. */
class SandboxThreadTest {
    private final SandboxThread worker =
            new SandboxThread(Thread.currentThread().getThreadGroup());
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void end() {
        over.countDown();
        worker.abandon();
    }

    private <T> T run(Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        worker.execute(task);
        return task.get();
    }

    @Test
    void keepsNoProcessAliveAndBearsAName() throws Exception {
        Thread thread = run(Thread::currentThread);
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getName()).isEqualTo("entretien-plugin");
        assertThat(thread.getThreadGroup().getParent())
                .isSameAs(Thread.currentThread().getThreadGroup());
    }

    @Test
    void knowsWhetherItIsTheOneThatAsks() throws Exception {
        assertThat(worker.isCurrent()).as("before its first task").isFalse();
        assertThat(run(worker::isCurrent)).isTrue();
        assertThat(worker.isCurrent()).isFalse();
    }

    @Test
    void findsClassesAsItsCallerDoes() throws Exception {
        ClassLoader mine = new ClassLoader(getClass().getClassLoader()) {};
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        for (ClassLoader loader : List.of(mine, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            try {
                assertThat(run(() -> Thread.currentThread().getContextClassLoader()))
                        .isSameAs(loader);
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }
        }
    }

    @Test
    void mayBeToldToStopBeforeItHasBegun() {
        worker.interrupt();
        worker.abandon();
        assertThat(worker.strangers()).isEmpty();
    }

    @Test
    void canBeInterrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<String> task = new FutureTask<>(() -> {
            begun.countDown();
            try {
                over.await();
                return "over";
            } catch (InterruptedException e) {
                return "interrupted";
            }
        });
        worker.execute(task);
        begun.await();
        worker.interrupt();
        assertThat(task.get()).isEqualTo("interrupted");
    }

    @Test
    void tellsTheThreadsThatWereStartedInIt() throws Exception {
        assertThat(worker.strangers()).isEmpty();
        run(() -> 1);
        assertThat(worker.strangers()).as("it is no stranger itself").isEmpty();
        CountDownLatch begun = new CountDownLatch(1);
        Thread stray = run(() -> {
            Thread made = new Thread(() -> {
                begun.countDown();
                await(over);
            });
            made.start();
            return made;
        });
        begun.await();
        assertThat(worker.strangers()).containsExactly(stray);
        over.countDown();
        stray.join();
        assertThat(worker.strangers()).isEmpty();
    }

    @Test
    void countsTheThreadsOfAPoolOfThePluginsAndNotThoseOfEverybodys() throws Exception {
        ForkJoinPool own = run(() -> new ForkJoinPool(1));
        try {
            // A pool makes its thread in the thread group of its caller.
            CountDownLatch begun = new CountDownLatch(1);
            run(() -> own.submit(() -> {
                begun.countDown();
                await(over);
            }));
            begun.await();
            assertThat(worker.strangers()).hasSize(1);
            CountDownLatch everybodys = new CountDownLatch(1);
            run(() -> ForkJoinPool.commonPool().submit(everybodys::countDown));
            everybodys.await();
            assertThat(worker.strangers())
                    .as("the common pool has a thread as well")
                    .hasSize(1);
        } finally {
            over.countDown();
            own.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
