package org.entretien.recognition.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecoderProperties {
    /** A few cues a unit, as on pages; a unit may stand many times in a row. */
    @Provide
    Arbitrary<long[]> pages() {
        return pages(12);
    }

    @Provide
    Arbitrary<long[]> longPages() {
        return pages(120);
    }

    private static Arbitrary<long[]> pages(int longestRun) {
        Arbitrary<Set<Cue>> cues = Arbitraries.of(Cue.class).set().ofMaxSize(8);
        Arbitrary<List<Long>> runs = cues.map(DecoderProperties::bits)
                .flatMap(set ->
                        Arbitraries.integers().between(1, longestRun).map(times -> Collections.nCopies(times, set)));
        return runs.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(all ->
                        all.stream().flatMap(List::stream).mapToLong(set -> set).toArray());
    }

    private static long bits(Set<Cue> cues) {
        return cues.stream().mapToLong(Cue::bit).reduce(0, (a, b) -> a | b);
    }

    /** Also where a hundred lines of one kind make every other state but one unlikely beyond what a number can hold. */
    @Property
    void thePosteriorOfEveryUnitIsAProbability(@ForAll("longPages") long[] cues, @ForAll boolean labelled) {
        Decoder.Path path = new Decoder(Weights.none()).decode(Observations.of(cues, Rhythm.of(cues, labelled)));

        assertThat(path.path()).hasSameSizeAs(cues);
        for (float posterior : path.confidence()) {
            assertThat(posterior).isBetween(0f, 1.0001f);
        }
    }

    @Property
    void onlyStepsThatAreAllowedAreTaken(@ForAll("pages") long[] cues, @ForAll boolean labelled) {
        Rhythm rhythm = Rhythm.of(cues, labelled);
        List<State> path = new Decoder(Weights.none())
                .decode(Observations.of(cues, rhythm))
                .path();

        Transitions transitions = new Transitions(rhythm, Weights.none());
        for (int i = 1; i < path.size(); i++) {
            double step = transitions.into(cues[i])
                    .logs()[path.get(i - 1).ordinal()][path.get(i).ordinal()];
            assertThat(step).isGreaterThan(Double.NEGATIVE_INFINITY);
        }
    }

    @Property
    void theSamePageGivesTheSamePath(@ForAll("pages") long[] cues) {
        Rhythm rhythm = Rhythm.of(cues, false);
        Decoder.Path once = new Decoder(Weights.none()).decode(Observations.of(cues, rhythm));
        Decoder.Path again =
                new Decoder(Weights.none()).decode(Observations.of(Arrays.copyOf(cues, cues.length), rhythm));

        assertThat(again.path()).isEqualTo(once.path());
        assertThat(again.confidence()).isEqualTo(once.confidence());
    }
}
