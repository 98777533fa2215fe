package org.entretien.recognition.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entretien.recognition.features.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The calibration")
class CalibrationTest {
    private final Calibration calibration = new Calibration(List.of(0.5, 0.9, 1.0), List.of(0.6, 0.8, 0.98));

    @Test
    void liesOnALineBetweenItsPoints() {
        assertThat(calibration.of(0.5)).isEqualTo(0.6);
        assertThat(calibration.of(0.7)).isCloseTo(0.7, within(1e-9));
        assertThat(calibration.of(0.95)).isCloseTo(0.89, within(1e-9));
    }

    @Test
    void goesNoFurtherThanItsEnds() {
        assertThat(calibration.of(0)).isEqualTo(0.6);
        assertThat(new Calibration(List.of(0.5), List.of(0.7)).of(1)).isEqualTo(0.7);
    }

    @Test
    void withoutPointsBelievesWhatItIsTold() {
        assertThat(Calibration.none().of(0.37)).isEqualTo(0.37);
    }

    @Test
    void aTurnIsAsSureAsItsUnitsAndItsEnds() {
        Decoder.Path path = new Decoder.Path(
                List.of(State.Q, State.A, State.A, State.Q),
                new float[] {1, 0.5f, 0.5f, 0.9f},
                new float[] {1, 0.5f, 0.8f, 0.9f},
                Calibration.none());

        assertThat(path.turnConfidence(0, 0)).isCloseTo(0.5, within(1e-6));
        assertThat(path.turnConfidence(1, 2)).isCloseTo(0.5 * 0.8 * 0.9, within(1e-6));
        assertThat(path.turnConfidence(3, 3)).isCloseTo(0.5 * 0.9, within(1e-6));
    }

    @Test
    void isWrittenAsItIsRead() {
        assertThat(Weights.of(calibration.lines()).calibration()).isEqualTo(calibration);
    }
}
