package org.entretien.recognition.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.recognition.features.Features;
import org.entretien.recognition.features.LocalFeature;
import org.entretien.recognition.features.Observations;
import org.entretien.recognition.features.PageFeature;
import org.entretien.recognition.features.State;
import org.entretien.recognition.features.TurnPattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Trained weights")
class WeightsTest {
    private static final long ASKS = LocalFeature.ENDS_IN_QUESTION.bit() | LocalFeature.SHORT.bit();
    private static final long SAYS =
            LocalFeature.STATEMENT.bit() | LocalFeature.PROSE.bit() | LocalFeature.FIRST_PERSON.bit();
    private static final Observations PAGE = page(LocalFeature.FIRST_UNIT.bit(), ASKS, SAYS, ASKS, SAYS, SAYS);

    private static Observations page(long... cues) {
        return Observations.of(cues, TurnPattern.of(cues, false));
    }

    @Test
    void areInTheLibrary() {
        Decoder.Path rules = new Decoder(Weights.none()).decode(PAGE);
        Decoder.Path trained = new Decoder(Weights.trained()).decode(PAGE);

        assertThat(trained.path()).isEqualTo(rules.path());
        assertThat(trained.confidence()).isNotEqualTo(rules.confidence());
        assertThat(trained.calibration().said()).hasSizeGreaterThan(2).isSorted();
        assertThat(trained.calibration().found()).isSorted();
    }

    @Test
    void withoutAnyLineAreTheRules() {
        Decoder.Path rules = new Decoder(Weights.none()).decode(PAGE);
        Decoder.Path empty = new Decoder(Weights.of(List.of())).decode(PAGE);

        assertThat(empty.path()).isEqualTo(rules.path());
        assertThat(empty.confidence()).isEqualTo(rules.confidence());
    }

    @Test
    void areAddedToTheRules() {
        Weights weights = Weights.of(
                List.of("# a comment", "cue PROSE\t0 0 -9000 0 0 9000 0", "cue OF_ANOTHER_VERSION\t9000 0 0 0 0 0 0"));

        assertThat(new Decoder(weights).decode(PAGE).path()).contains(State.S).doesNotContain(State.A);
    }

    @Test
    void areAddedToTheSteps() {
        Weights weights = Weights.of(Stream.of(0, 1, 2)
                .map(rhythm -> "step PLAIN rhythm " + rhythm + " from Q\t0 0 -9000 0 0 0 0")
                .toList());

        List<State> path = new Decoder(weights).decode(PAGE).path();

        for (int i = 1; i < path.size(); i++) {
            assertThat(path.get(i - 1) == State.Q && path.get(i) == State.A).isFalse();
        }
    }

    @Test
    void everyFeatureHasANameOfItsOwn() {
        assertThat(Features.names())
                .hasSize(Features.COUNT)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @Test
    void noUnitHasAFeatureTwice() {
        Features features = new Features(PAGE);
        for (int unit = 0; unit < PAGE.size(); unit++) {
            int[] found = new int[features.activate(unit)];
            for (int i = 0; i < found.length; i++) {
                found[i] = features.at(i);
            }
            assertThat(Arrays.stream(found).distinct().count()).isEqualTo(found.length);
            assertThat(Arrays.stream(found).allMatch(feature -> feature >= 0 && feature < Features.COUNT))
                    .isTrue();
        }
    }

    @Test
    void aUnitWithEveryCueHasRoomForAllItsFeatures() {
        Observations page = new Observations(
                new long[] {-1, -1, -1},
                new long[] {(1L << PageFeature.values().length) - 1, 0, 0},
                new int[] {0, Integer.MAX_VALUE - 1, 7},
                new TurnPattern(true, 1));
        Features features = new Features(page);

        assertThat(features.activate(0)).isGreaterThan(LocalFeature.values().length);
        assertThat(features.activate(1)).isGreaterThan(LocalFeature.values().length);
    }
}
