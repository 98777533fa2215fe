package org.entretien.recognition.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cues of a unit")
class LocalFeatureTest {
    @Test
    void allFitIntoOneSetOfBits() {
        assertThat(Arrays.stream(LocalFeature.values())
                        .mapToLong(LocalFeature::bit)
                        .distinct()
                        .count())
                .isEqualTo(LocalFeature.values().length);
        assertThat(LocalFeature.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    }

    @Test
    void areFoundInASetAgain() {
        long set = LocalFeature.TICKER.bit() | LocalFeature.PROFILE_OTHER.bit();

        assertThat(Arrays.stream(LocalFeature.values()).filter(cue -> cue.in(set)))
                .containsExactlyInAnyOrder(LocalFeature.TICKER, LocalFeature.PROFILE_OTHER);
    }

    @Test
    void ofLabelsSayThatAUnitIsLabelled() {
        assertThat(LocalFeature.isLabelled(LocalFeature.TAGGED_ANSWER.bit())).isTrue();
        assertThat(LocalFeature.isLabelled(LocalFeature.MARKED_ANSWER.bit() | LocalFeature.STYLED_ANSWER.bit()))
                .isFalse();
    }
}
