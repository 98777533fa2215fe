package org.entretien.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordGuardTest {
    private static final Outcome FIRST =
            new Outcome.Skipped("a", new Place.Whole(), Outcome.Skipped.Reason.NO_DOCUMENT);

    private static List<Outcome> read(Supplier<Stream<Outcome>> record) {
        try (Stream<Outcome> outcomes =
                RecordGuard.outcomes("box", "a#3", reason -> reason.inRecord("a", 3, 70), record)) {
            return outcomes.toList();
        }
    }

    @SuppressWarnings("InfiniteRecursion") // The overflow is what is tested.
    private static int endless(int n) {
        return endless(n + 1) + 1;
    }

    @Test
    void whatIsSoundPasses() {
        assertThat(read(() -> Stream.of(FIRST, FIRST))).containsExactly(FIRST, FIRST);
        assertThat(read(Stream::empty)).isEmpty();
    }

    @Test
    void whateverIsThrownIsTheLastOutcome() {
        assertThat(read(() -> {
                    throw new IllegalStateException("no");
                }))
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        last -> assertThat(last.reason())
                                .hasMessage("a#3: plugin box failed: IllegalStateException: no"));
        assertThat(read(() -> Stream.of(1, 2).map(n -> n == 1 ? FIRST : (Outcome) (Object) endless(n))))
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        last -> assertThat(last.reason()).hasMessageContaining("StackOverflowError"));
        assertThat(read(() -> {
                    throw new LimitExceeded("a#3", "turns", 1, 2);
                }))
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        last -> assertThat(last.reason()).hasMessageStartingWith("a: record 4 at byte 70: turns"));
    }

    @Test
    void whatClosingThrowsEndsNothing() {
        assertThat(read(() -> Stream.of(FIRST).onClose(() -> {
                    throw new IllegalStateException("no");
                })))
                .containsExactly(FIRST);
    }
}
