package org.entretien.recognition.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rhythm of a page")
class TurnPatternTest {
    private static final long ASKS = LocalFeature.ENDS_IN_QUESTION.bit();

    private static double singles(long... cues) {
        return TurnPattern.of(cues, false).singleParagraphs();
    }

    @Test
    void isStrictWhereOneLineStandsBetweenTwoQuestions() {
        assertThat(singles(ASKS, 0, ASKS, 0, ASKS, 0, ASKS)).isGreaterThan(0.85);
        assertThat(TurnPattern.of(new long[] {ASKS, 0, ASKS, 0, ASKS}, false).alternation())
                .isEqualTo(1);
    }

    @Test
    void isLooseWhereAnswersHaveManyParagraphs() {
        assertThat(singles(ASKS, 0, 0, 0, 0, ASKS, 0, 0, ASKS, 0, 0, 0, 0, 0, ASKS))
                .isLessThan(0.4);
    }

    @Test
    void isAGuessWithoutAnyQuestion() {
        assertThat(singles()).isEqualTo(singles(0, 0, 0)).isBetween(0.0, 1.0);
    }
}
