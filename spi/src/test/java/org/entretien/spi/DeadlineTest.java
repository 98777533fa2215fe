package org.entretien.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A deadline counts the work of a thread")
class DeadlineTest {
    private static final Duration DAY = Duration.ofDays(1);

    /** Keeps a processor at work for so long. */
    static void work(Duration time) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start < time.toNanos()) {
            Thread.onSpinWait();
        }
    }

    private static Limits limits(Duration time, Duration elapsed, Duration container) {
        return Limits.DEFAULT.withTime(time).withElapsedTime(elapsed).withContainerTime(container);
    }

    private static ParseContext context(Limits limits) {
        return new ParseContext(limits, Deadline.in("p", limits), Services.none());
    }

    @Test
    void waitingIsNoWork() throws InterruptedException {
        Deadline deadline = Deadline.in("p", limits(Duration.ofMillis(50), DAY, DAY));
        Thread.sleep(200);
        assertThatCode(deadline::check).doesNotThrowAnyException();
    }

    @Test
    void butItIsNotForEver() throws InterruptedException {
        Deadline deadline = Deadline.in("p", limits(DAY, Duration.ofMillis(2), DAY));
        Thread.sleep(5);
        assertThatThrownBy(deadline::check)
                .isInstanceOf(LimitExceeded.class)
                .hasMessageMatching("p: working time by the clock in ms: \\d+ or more, at most 2 allowed");
    }

    @Test
    void workEndsAtItsTime() {
        Deadline deadline = Deadline.in("p", limits(Duration.ofMillis(50), DAY, DAY));
        deadline.check();
        work(Duration.ofMillis(60));
        assertThatThrownBy(deadline::check)
                .hasMessageMatching("p: working time in ms: \\d+ or more, at most 50 allowed");
    }

    @Test
    void aLongTimeIsCountedFromItsFirstHundredth() {
        Deadline deadline = Deadline.in("p", limits(Duration.ofMillis(1000), DAY, DAY));
        for (int i = 0; i < 50; i++) {
            work(Duration.ofMillis(10));
            deadline.check();
        }
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 60; i++) {
                        work(Duration.ofMillis(10));
                        deadline.check();
                    }
                })
                .hasMessageContaining("working time in ms");
    }

    @Test
    void workThatMovesToAnotherThreadTakesItsTimeAlong() {
        Deadline deadline = Deadline.in("p", limits(Duration.ofMillis(100), DAY, DAY));
        work(Duration.ofMillis(80));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture.runAsync(deadline::check, other).join();
            deadline.check();
            assertThatThrownBy(() -> CompletableFuture.runAsync(
                                    () -> {
                                        deadline.check();
                                        work(Duration.ofMillis(60));
                                        deadline.check();
                                    },
                                    other)
                            .join())
                    .hasCauseInstanceOf(LimitExceeded.class);
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void aPauseIsTheCallersTime() {
        Deadline deadline = Deadline.in("p", limits(Duration.ofMillis(100), Duration.ofMillis(2000), DAY));
        deadline.pause();
        work(Duration.ofMillis(150));
        deadline.resume();
        assertThatCode(deadline::check).doesNotThrowAnyException();
        work(Duration.ofMillis(110));
        deadline.pause();
        deadline.resume();
        assertThatThrownBy(deadline::check).hasMessageContaining("working time in ms");
    }

    @Test
    void theDocumentsOfAContainerEndWithIt() {
        ParseContext container =
                context(limits(DAY, DAY, Duration.ofMillis(50))).ofContainer("feed");
        ParseContext first = container.renewed("a");
        ParseContext payload = first.renewed("b");
        assertThatCode(payload.deadline()::check).doesNotThrowAnyException();
        work(Duration.ofMillis(60));
        for (ParseContext late : new ParseContext[] {container, first, payload, payload.renewed("c")}) {
            assertThatThrownBy(late.deadline()::check)
                    .hasMessageMatching("feed: working time of a container in ms: \\d+ or more, at most 50 allowed");
        }
    }

    @Test
    void theRecordsOfAnArchiveHaveNothingInCommon() {
        ParseContext archive = context(limits(Duration.ofMillis(50), DAY, DAY));
        ParseContext first = archive.renewed("a");
        work(Duration.ofMillis(60));
        assertThatThrownBy(first.deadline()::check).hasMessageStartingWith("a: working time");
        assertThatCode(first.renewed("b").deadline()::check).doesNotThrowAnyException();
    }

    @Test
    void moreWorkMayTakeMoreOfTheClock() {
        Duration hour = Duration.ofHours(1);
        assertThat(Limits.DEFAULT.time()).isEqualTo(Duration.ofSeconds(10));
        assertThat(Limits.DEFAULT.elapsedTime()).isEqualTo(Duration.ofSeconds(60));
        assertThat(Limits.DEFAULT.containerTime()).isEqualTo(Duration.ofSeconds(60));
        assertThat(Limits.DEFAULT.withTime(hour).elapsedTime()).isEqualTo(hour.multipliedBy(6));
        assertThat(Limits.DEFAULT.withTime(hour).containerTime()).isEqualTo(hour.multipliedBy(6));
        assertThat(Limits.DEFAULT.withTime(Duration.ofMillis(1)).elapsedTime()).isEqualTo(Duration.ofSeconds(60));
    }
}
