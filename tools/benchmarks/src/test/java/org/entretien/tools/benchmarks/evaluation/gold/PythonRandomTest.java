package org.entretien.tools.benchmarks.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Draws are those that Python 3.11 prints for the same seed. */
class PythonRandomTest {
    private static final List<Integer> TEN = IntStream.range(0, 10).boxed().toList();
    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    @Test
    void drawsAreThoseOfPython() {
        PythonRandom random = new PythonRandom("deckchair");
        assertThat(IntStream.range(0, 3).mapToObj(i -> random.random()))
                .containsExactly(0.7876246136017132, 0.038111023941538646, 0.8658046407181031);
        assertThat(IntStream.range(0, 5).mapToObj(i -> random.choice(TEN))).containsExactly(3, 9, 9, 9, 5);
        assertThat(random.sample(TEN, 4)).containsExactly(7, 4, 2, 0);
        assertThat(random.sample(HUNDRED, 4)).containsExactly(36, 15, 41, 20);
        assertThat(random.sample(HUNDRED, 20))
                .startsWith(33, 79, 22, 88, 44, 96)
                .doesNotHaveDuplicates();
        assertThat(random.between(12, 48)).isEqualTo(16);
        // Past the 624 words after which the state is twisted again.
        for (int i = 0; i < 700; i++) {
            random.random();
        }
        assertThat(random.random()).isEqualTo(0.24173674441062176);
    }

    @Test
    void theEmptyTextIsASeedAsWell() {
        assertThat(new PythonRandom("").random()).isEqualTo(0.9602256525641875);
    }
}
