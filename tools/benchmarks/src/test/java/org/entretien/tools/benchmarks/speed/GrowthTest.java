package org.entretien.tools.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1, 1.15, 2, 3})
    void findsTheExponentOfAPowerLaw(double exponent) {
        Growth growth = new Growth();
        for (int size = 1; size <= 16; size *= 2) {
            growth.add(size, 0.003 * Math.pow(size, exponent));
        }
        assertThat(growth.exponent()).isCloseTo(exponent, within(1e-9));
    }

    @Test
    void nLogNStaysBelowTheBoundAndNSquaredDoesNot() {
        Growth sorted = new Growth();
        Growth paired = new Growth();
        for (double size = 1 << 20; size <= 1 << 24; size *= 2) {
            sorted.add(size, size * Math.log(size));
            paired.add(size, size * 1e3 + size * size);
        }
        assertThat(sorted.exponent()).isBetween(1.0, 1.15);
        assertThat(paired.exponent()).isGreaterThan(1.15);
    }

    @Test
    void refusesWhatHasNoLogarithm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Growth().add(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Growth().add(1, Double.NaN));
        Growth single = new Growth();
        single.add(1, 1);
        assertThatIllegalStateException().isThrownBy(single::exponent);
    }
}
