package org.entretien.recognition.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cues of a unit")
class CueTest {
    @Test
    void allFitIntoOneSetOfBits() {
        assertThat(Arrays.stream(Cue.values()).mapToLong(Cue::bit).distinct().count())
                .isEqualTo(Cue.values().length);
        assertThat(Cue.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    }

    @Test
    void areFoundInASetAgain() {
        long set = Cue.TICKER.bit() | Cue.PROFILE_OTHER.bit();

        assertThat(Arrays.stream(Cue.values()).filter(cue -> cue.in(set)))
                .containsExactlyInAnyOrder(Cue.TICKER, Cue.PROFILE_OTHER);
    }

    @Test
    void ofLabelsSayThatAUnitIsLabelled() {
        assertThat(Cue.isLabelled(Cue.TAGGED_ANSWER.bit())).isTrue();
        assertThat(Cue.isLabelled(Cue.MARKED_ANSWER.bit() | Cue.STYLED_ANSWER.bit()))
                .isFalse();
    }
}
