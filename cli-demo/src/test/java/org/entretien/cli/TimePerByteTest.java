package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimePerByteTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final TimePerByte time = new TimePerByte();

    /** A thousand bytes in a millisecond. */
    @BeforeEach
    void learn() {
        for (int i = 0; i < 100; i++) {
            time.judge(1_000, 1_000_000, () -> 0);
        }
    }

    @Test
    void findsWhatIsSlowEveryTime() {
        assertThatThrownBy(() -> time.judge(10_000, SECOND, () -> SECOND))
                .isInstanceOf(AssertionError.class)
                .hasMessage("10000 bytes took 1000 ms, more than 20 times the median of 1000 ns per byte");
    }

    @Test
    void findsWhatGrowsWithTheSquare() {
        assertThatThrownBy(() -> time.judge(10_000, SECOND, () -> SECOND, () -> 4 * SECOND))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void letsPassWhatIsDearButGrowsWithItsSize() {
        assertThatCode(() -> time.judge(10_000, SECOND, () -> SECOND, () -> 2 * SECOND))
                .doesNotThrowAnyException();
    }

    @Test
    void letsPassWhatIsSlowOnce() {
        assertThatCode(() -> time.judge(10_000, SECOND, () -> 1_000)).doesNotThrowAnyException();
    }

    @Test
    void letsPassWhatIsLargeOrSmallOrUnknown() {
        assertThatCode(() -> time.judge(100_000, SECOND, () -> SECOND)).doesNotThrowAnyException();
        assertThatCode(() -> time.judge(100, SECOND, () -> SECOND)).doesNotThrowAnyException();
        assertThatCode(() -> time.judge(1_000, TimeUnit.MILLISECONDS.toNanos(240), () -> SECOND))
                .doesNotThrowAnyException();
        assertThatCode(() -> new TimePerByte().judge(1_000, SECOND, () -> SECOND))
                .doesNotThrowAnyException();
    }
}
