package org.entretien.catalogue.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.entretien.catalogue.Fakes;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.PublicationParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A plugin has a thread of its own and its time; what it does with them is its own affair. Most plugins here wait, so the clock counts. */
public class PluginSandboxTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(5);

    /** For what never ends: it is given up at once. */
    private static final Timeouts BRIEF = Timeouts.ofMillis(1, 5, 1);

    /** For tasks that end when they are asked to, on a busy machine too. */
    private static final Timeouts CALM = Timeouts.ofMillis(1, 30_000, 1);

    private static final RegisteredPlugin<PublicationParser> GUEST = member(false);

    /** Threads that wait for it continue when the test is over. */
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void end() {
        over.countDown();
        Thread.interrupted();
    }

    private static RegisteredPlugin<PublicationParser> member(boolean trusted) {
        PublicationParser plugin = Fakes.parser("odd");
        return new RegisteredPlugin<>(
                plugin, Origin.provider(PublicationParser.class, plugin, "odd", 0), Optional.empty(), trusted);
    }

    private static PluginSandbox custody(Timeouts patience, Duration time) {
        return new SandboxPool(patience).over("page", byClock(time));
    }

    private static Allowance byClock(Duration time) {
        return Allowance.of(LONG, time);
    }

    /** Works for so long, and not only waits. {@return how many milliseconds it took by the clock} */
    private static long work(Duration time) {
        long start = System.nanoTime();
        long before = cpu();
        while (cpu() - before < time.toNanos()) {
            Thread.onSpinWait();
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static <T> T asGuest(PluginSandbox custody, PluginCall<T> code) {
        return custody.run(() -> custody.callPlugin(GUEST, code));
    }

    /** Does not heed an interrupt. */
    private int waitForTheEnd() {
        while (over.getCount() > 0) {
            try {
                over.await();
            } catch (InterruptedException e) {
                // That is the fault that it is made for.
            }
        }
        return 0;
    }

    /** Heeds an interrupt. */
    private int wait(String words) {
        try {
            over.await();
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(words);
        }
    }

    private static int sleep(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
        return 0;
    }

    @Test
    void everyStepOfADocumentIsOnOneThreadThatIsNotTheCallers() {
        PluginSandbox custody = custody(CALM, LONG);
        Thread first = custody.run(Thread::currentThread);
        assertThat(first).isNotSameAs(Thread.currentThread());
        assertThat(custody.run(Thread::currentThread)).isSameAs(first);
        assertThat(custody.<Thread>run(() -> custody.run(Thread::currentThread)))
                .as("a step within a step")
                .isSameAs(first);
        assertThat(asGuest(custody, Thread::currentThread)).isSameAs(first);
    }

    @Test
    void whatAStepThrowsComesOutAsItIs() {
        IOException checked = new IOException("torn");
        assertThatThrownBy(() -> asGuest(custody(CALM, LONG), () -> {
                    throw checked;
                }))
                .isSameAs(checked);
    }

    @Test
    void whoIsTooLateAndEndsWhenInterruptedLosesOnlyTheDocument() {
        PluginSandbox custody = custody(CALM, SHORT);
        assertThatThrownBy(() -> asGuest(custody, () -> wait("interrupted")))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("page: plugin odd failed: ")
                .hasMessageContaining("it did not end within 5 ms by the clock (");
        assertThat(custody.isLost()).isFalse();
        assertThat(custody.<Integer>run(() -> 1)).as("the thread goes on").isEqualTo(1);
    }

    @Test
    void whoKeepsTheDeadlineIfLateIsBelieved() {
        LimitExceeded late = new LimitExceeded("page", "working time in ms", 5, 6);
        assertThatThrownBy(() -> asGuest(custody(CALM, SHORT), () -> {
                    try {
                        return wait("interrupted");
                    } catch (IllegalStateException e) {
                        throw late;
                    }
                }))
                .isSameAs(late);
    }

    @Test
    void whoAnswersTooLateAllTheSameHasFailed() {
        assertThatThrownBy(() -> asGuest(custody(CALM, SHORT), () -> {
                    try {
                        return wait("interrupted");
                    } catch (IllegalStateException e) {
                        return 1;
                    }
                }))
                .hasMessageContaining("it did not end within 5 ms by the clock (");
    }

    @Test
    void whoWaitsForAProcessorLosesNoTime() {
        PluginSandbox custody = new SandboxPool(CALM).over("page", Allowance.of(Duration.ofMillis(40), LONG));
        assertThat(asGuest(custody, () -> sleep(Duration.ofMillis(200)))).isZero();
    }

    @Test
    void whoWorksTooLongIsToldSoWhateverTheClockSays() throws InterruptedException {
        PluginSandbox custody = new SandboxPool(Timeouts.ofMillis(1, 30_000, 1))
                .over("page", Allowance.of(Duration.ofMillis(40), Duration.ofMinutes(10)));
        assertThatThrownBy(() -> asGuest(custody, () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    return 1;
                }))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("it did not end within 40 ms of work (");
    }

    @Test
    void workGoesOnAfterTheCallersOwnCode() {
        PluginSandbox custody = new SandboxPool(CALM).over("page", Allowance.of(Duration.ofMillis(100), LONG));
        assertThatThrownBy(() -> asGuest(custody, () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        work(Duration.ofMillis(2));
                        custody.aside(() -> 1);
                    }
                    return 1;
                }))
                .hasMessageContaining("it did not end within 100 ms of work (");
    }

    @Test
    void whoNeverEndsIsGivenUpAndStandsBack() throws InterruptedException {
        PluginSandbox custody = custody(BRIEF, SHORT);
        AtomicReference<Thread> thread = new AtomicReference<>();
        assertThatThrownBy(() -> asGuest(custody, () -> {
                    thread.set(Thread.currentThread());
                    return waitForTheEnd();
                }))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("it did not end within 5 ms by the clock, and its thread was abandoned");
        assertThat(custody.isLost()).isTrue();
        assertThat(thread.get().getPriority()).isEqualTo(Thread.MIN_PRIORITY);
        assertThatThrownBy(() -> custody.run(() -> 1)).hasMessageContaining("was abandoned");
        custody.release();
        over.countDown();
        thread.get().join();
    }

    @Test
    void whoKeepsThreeThreadsIsAskedNothingMoreUntilOneOfThemEnds() throws InterruptedException {
        SandboxPool custodians = new SandboxPool(BRIEF);
        AtomicReference<Thread> last = new AtomicReference<>();
        for (int i = 0; i < 3; i++) {
            assertThat(custodians.isOutOfService(GUEST)).isFalse();
            assertThatThrownBy(() -> asGuest(custodians.over("page", byClock(SHORT)), () -> {
                        last.set(Thread.currentThread());
                        return waitForTheEnd();
                    }))
                    .hasMessageContaining("was abandoned");
        }
        assertThat(custodians.isOutOfService(GUEST)).isTrue();
        assertThatThrownBy(() -> asGuest(custodians.over("page", byClock(LONG)), () -> 1))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("disabled: 3 of its threads never ended");
        over.countDown();
        last.get().join();
        assertThat(custodians.isOutOfService(GUEST)).isFalse();
        assertThat(asGuest(custodians.over("page", byClock(LONG)), () -> 1)).isEqualTo(1);
    }

    @Test
    void aThreadThatEndsBeforeItIsCountedCountsForNothing() {
        SandboxPool custodians = new SandboxPool(CALM);
        for (int i = 0; i < 4; i++) {
            custodians.lost(GUEST).run();
        }
        assertThat(custodians.isOutOfService(GUEST)).isFalse();
    }

    @Test
    void ourOwnCodeAndThatOfTheTrustedHasAllTheTimeItTakes() {
        PluginSandbox custody = custody(BRIEF, SHORT);
        assertThat(custody.run(() -> sleep(Duration.ofMillis(40)))).isZero();
        assertThat(custody.<Integer>run(() -> custody.callPlugin(member(true), () -> sleep(Duration.ofMillis(40)))))
                .isZero();
    }

    @Test
    void theTimeBeginsWhenTheCallerAsksForMore() {
        PluginSandbox custody = custody(CALM, Duration.ofMillis(400));
        custody.run(() -> sleep(Duration.ofMillis(500)));
        custody.renewIf(false);
        assertThatThrownBy(() -> asGuest(custody, () -> wait("interrupted")))
                .as("nothing was asked for since")
                .hasMessageContaining("it did not end within 400 ms by the clock");
        custody.renewIf(true);
        assertThat(asGuest(custody, () -> sleep(Duration.ofMillis(1)))).isZero();
    }

    @Test
    void aPluginThatAsksAnotherIsNotChargedForIt() {
        PluginSandbox custody = custody(CALM, Duration.ofMillis(400));
        custody.run(() -> sleep(Duration.ofMillis(500)));
        int given = custody.run(() -> custody.aside(() -> custody.callPlugin(GUEST, () -> 7)));
        assertThat(given)
                .as("a guest by itself has the time since it was asked")
                .isEqualTo(7);
        custody.renewIf(true);
        assertThatThrownBy(() -> asGuest(custody, () -> custody.callPlugin(GUEST, () -> wait("the inner one"))))
                .hasMessageContaining("it did not end within 400 ms by the clock");
    }

    @Test
    void theCallersOwnCodeIsNotThePluginsTime() {
        PluginSandbox custody = custody(BRIEF, Duration.ofMillis(300));
        int written = asGuest(custody, () -> custody.aside(() -> sleep(Duration.ofMillis(500))));
        assertThat(written).isZero();
        assertThat(custody.<Integer>run(() -> custody.aside(() -> 2)))
                .as("no guest is paused")
                .isEqualTo(2);
    }

    @Test
    void aPieceThatIsDoneGivesTheWholeTimeAgain() {
        // All pieces together take longer than is allowed, and each takes so little of it that a busy machine does not
        // matter.
        PluginSandbox custody = custody(BRIEF, Duration.ofSeconds(3));
        int done = asGuest(custody, () -> {
            for (int i = 0; i < 32; i++) {
                sleep(Duration.ofMillis(100));
                custody.refresh();
            }
            return 32;
        });
        assertThat(done).isEqualTo(32);
        custody.refresh();
        assertThat(custody.run(() -> sleep(Duration.ofMillis(5))))
                .as("without a guest there is nothing to give")
                .isZero();
    }

    @Test
    void timeWithoutEndIsAllowed() {
        for (Duration time : List.of(Duration.ofDays(365), Duration.ofDays(366), Duration.ofSeconds(Long.MAX_VALUE))) {
            assertThat(asGuest(custody(BRIEF, time), () -> sleep(Duration.ofMillis(5))))
                    .as("%s", time)
                    .isZero();
        }
    }

    @Test
    void aCallerThatIsInterruptedWaitsNoLonger() {
        PluginSandbox custody = custody(BRIEF, LONG);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> asGuest(custody, this::waitForTheEnd))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("it does not end when interrupted, and its thread was abandoned");
        assertThat(Thread.interrupted()).as("whoever asked knows of it").isTrue();
    }

    @Test
    void theInterruptOfTheCallerReachesThePluginWhichMayAnswerInTime() {
        PluginSandbox custody = custody(CALM, LONG);
        Thread.currentThread().interrupt();
        int answer = asGuest(custody, () -> {
            try {
                return wait("interrupted");
            } catch (IllegalStateException e) {
                return 1;
            }
        });
        assertThat(answer).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anInterruptOfTheCallerIsNothingThatThePluginLeftBehind() {
        PluginSandbox custody = custody(CALM, LONG);
        Thread.currentThread().interrupt();
        String left = custody.run(() -> {
            Thread.currentThread().interrupt();
            return String.valueOf(custody.leftBehind(false));
        });
        assertThat(left).isEqualTo("null");
    }

    @Test
    void anInterruptThatThePluginRaisedIsLeftBehind() {
        PluginSandbox custody = custody(CALM, LONG);
        String left = custody.run(() -> {
            Thread.currentThread().interrupt();
            return String.valueOf(custody.leftBehind(false));
        });
        assertThat(left).isEqualTo("it left its thread interrupted");
        assertThat(custody.<String>run(() -> String.valueOf(custody.leftBehind(true))))
                .as("said once")
                .isEqualTo("null");
    }

    @Test
    void aThreadThatThePluginStartedIsLeftBehindAtTheEnd() throws InterruptedException {
        SandboxPool custodians = new SandboxPool(CALM);
        PluginSandbox custody = custodians.over("page", byClock(LONG));
        Thread stray = custody.run(() -> new Thread(this::waitForTheEnd, "stray"));
        Thread host = custody.run(() -> {
            stray.start();
            return Thread.currentThread();
        });
        assertThat(custody.<String>run(() -> String.valueOf(custody.leftBehind(false))))
                .as("another step may end it")
                .isEqualTo("null");
        assertThat(custody.<String>run(() -> String.valueOf(custody.leftBehind(true))))
                .isEqualTo("it left a thread running: stray");
        custody.release();
        assertThat(custodians.over("next", byClock(LONG)).run(Thread::currentThread))
                .as("the next document has a thread without a stranger beside it")
                .isNotSameAs(host);
        over.countDown();
        stray.join();
    }

    @Test
    void theNextDocumentHasTheThreadThatWasGivenBack() {
        SandboxPool custodians = new SandboxPool(CALM);
        PluginSandbox custody = custodians.over("page", byClock(LONG));
        Thread first = custody.run(Thread::currentThread);
        assertThat(custodians.over("meanwhile", byClock(LONG)).run(Thread::currentThread))
                .as("it is in use")
                .isNotSameAs(first);
        custody.release();
        custody.release();
        assertThat(custodians.over("next", byClock(LONG)).run(Thread::currentThread))
                .isSameAs(first);
        assertThat(custodians.over("beside", byClock(LONG)).run(Thread::currentThread))
                .as("given back once")
                .isNotSameAs(first);
        assertThat(custody.leftBehind(true))
                .as("nobody is left where there is no thread")
                .isNull();
    }
}
