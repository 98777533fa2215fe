package org.entretien.recognition.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entretien.recognition.features.LocalFeature;
import org.entretien.recognition.features.Observations;
import org.entretien.recognition.features.State;
import org.entretien.recognition.features.TurnPattern;

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
        Arbitrary<Set<LocalFeature>> cues =
                Arbitraries.of(LocalFeature.class).set().ofMaxSize(8);
        Arbitrary<List<Long>> runs = cues.map(DecoderProperties::bits)
                .flatMap(set ->
                        Arbitraries.integers().between(1, longestRun).map(times -> Collections.nCopies(times, set)));
        return runs.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(all ->
                        all.stream().flatMap(List::stream).mapToLong(set -> set).toArray());
    }

    private static long bits(Set<LocalFeature> cues) {
        return cues.stream().mapToLong(LocalFeature::bit).reduce(0, (a, b) -> a | b);
    }

    /** Also where a hundred lines of one kind make every other state but one unlikely beyond what a number can hold. */
    @Property
    void thePosteriorOfEveryUnitIsAProbability(@ForAll("longPages") long[] cues, @ForAll boolean labelled) {
        Decoder.Path path = new Decoder(Weights.none()).decode(Observations.of(cues, TurnPattern.of(cues, labelled)));

        assertThat(path.path()).hasSameSizeAs(cues);
        for (float posterior : path.confidence()) {
            assertThat(posterior).isBetween(0f, 1.0001f);
        }
    }

    @Property
    void onlyStepsThatAreAllowedAreTaken(@ForAll("pages") long[] cues, @ForAll boolean labelled) {
        TurnPattern rhythm = TurnPattern.of(cues, labelled);
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
        TurnPattern rhythm = TurnPattern.of(cues, false);
        Decoder.Path once = new Decoder(Weights.none()).decode(Observations.of(cues, rhythm));
        Decoder.Path again =
                new Decoder(Weights.none()).decode(Observations.of(Arrays.copyOf(cues, cues.length), rhythm));

        assertThat(again.path()).isEqualTo(once.path());
        assertThat(again.confidence()).isEqualTo(once.confidence());
    }

    /** Two statements in a row that ask would turn all roles behind them round; so both ways are weighed, from whatever line on. */
    @Property
    void noReadingWithTheRolesTurnedRoundFromSomeLineOnExplainsThePageBetter(
            @ForAll("pages") long[] cues, @ForAll boolean labelled) {
        Lattice lattice = Decoder.lattice(Observations.of(cues, TurnPattern.of(cues, labelled)), Weights.trained());
        int[] best = lattice.viterbi();

        for (int from = 0; from < best.length; from++) {
            for (int to = from + 1; to <= best.length; to++) {
                assertThat(lattice.score(turned(best, from, to))).isLessThanOrEqualTo(lattice.score(best) + 1e-9);
            }
        }
    }

    private static int[] turned(int[] path, int from, int to) {
        int[] turned = path.clone();
        for (int i = from; i < to; i++) {
            turned[i] = switch (State.values()[path[i]]) {
                case Q -> State.A.ordinal();
                case A -> State.Q.ordinal();
                case NQ -> State.NA.ordinal();
                case NA -> State.NQ.ordinal();
                case PRE, S, POST -> path[i];
            };
        }
        return turned;
    }

    /** Of a few lines every reading can be tried: none is better than the one that is taken, and how sure a line is, is its share of all. */
    @Property(tries = 60)
    void theBestOfAllReadingsIsTakenAndItsSureness(@ForAll("shortPages") long[] cues, @ForAll boolean labelled) {
        Observations page = Observations.of(cues, TurnPattern.of(cues, labelled));
        Lattice lattice = Decoder.lattice(page, Weights.trained());
        int[] best = lattice.viterbi();
        double most = lattice.score(best);
        double all = 0;
        double[] same = new double[cues.length];
        int[] reading = new int[cues.length];
        do {
            double score = lattice.score(reading);
            assertThat(score).isLessThanOrEqualTo(most + 1e-9);
            double share = Math.exp(score - most);
            all += share;
            for (int i = 0; i < reading.length; i++) {
                same[i] += reading[i] == best[i] ? share : 0;
            }
        } while (next(reading));

        float[] sure = new Decoder(Weights.trained()).decode(page).confidence();
        for (int i = 0; i < sure.length; i++) {
            assertThat((double) sure[i]).isCloseTo(same[i] / all, within(1e-6));
        }
    }

    @Provide
    Arbitrary<long[]> shortPages() {
        return Arbitraries.of(LocalFeature.class)
                .set()
                .ofMaxSize(8)
                .map(DecoderProperties::bits)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(all -> all.stream().mapToLong(set -> set).toArray());
    }

    /** Counts in the numbers that have a digit a line and a value a state. */
    private static boolean next(int[] reading) {
        for (int i = 0; i < reading.length; i++) {
            if (++reading[i] < Lattice.N) {
                return true;
            }
            reading[i] = 0;
        }
        return false;
    }
}
