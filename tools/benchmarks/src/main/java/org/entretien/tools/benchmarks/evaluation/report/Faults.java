package org.entretien.tools.benchmarks.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Matching;
import org.entretien.tools.benchmarks.evaluation.comparison.Overlaps;
import org.entretien.tools.benchmarks.evaluation.comparison.Spot;
import org.entretien.tools.benchmarks.evaluation.gold.Role;
import org.entretien.tools.benchmarks.evaluation.gold.Utterance;
import org.entretien.tools.benchmarks.evaluation.measures.SpeakerAccuracy;

/** Says of each turn that is not right what went wrong. */
public final class Faults {
    private static final double HALF = 0.5;
    private static final double MOST = 0.8;
    private static final double SOME = 0.2;

    private final Comparison page;
    private final List<Utterance> gold;
    private final List<Utterance> said;
    private final Overlaps overlaps;
    private final List<Fault> found = new ArrayList<>();

    private Faults(Comparison page) {
        this.page = page;
        gold = page.page().turns();
        said = page.prediction().turns();
        overlaps = Overlaps.of(page.said(), said.size(), page.gold(), gold.size());
    }

    /** {@return the faults, in the order of the gold turns, then of those read} @param page any page */
    public static List<Fault> of(Comparison page) {
        Faults faults = new Faults(page);
        if (page.page().isInterview() && faults.said.isEmpty()) {
            return List.of(new Fault(Fault.Kind.NO_INTERVIEW, -1, -1, "page"));
        }
        if (!page.page().isInterview()) {
            return faults.said.isEmpty()
                    ? List.of()
                    : List.of(new Fault(Fault.Kind.INVENTED_INTERVIEW, -1, -1, "page"));
        }
        faults.missed();
        faults.invented();
        return faults.found;
    }

    private void missed() {
        boolean[] right = new boolean[gold.size()];
        for (Matching.Pair pair : page.strict().pairs()) {
            right[pair.gold()] = true;
            if (!gold.get(pair.gold()).speaker().isEmpty() && !SpeakerAccuracy.isRight(page, pair)) {
                add(Fault.Kind.SPEAKER, spot(page.goldSpots(), pair.gold()), gold, pair.gold());
            }
        }
        for (int g = 0; g < right.length; g++) {
            if (!right[g]) {
                Optional<Spot> spot = spot(page.goldSpots(), g);
                add(spot.isPresent() ? kind(g) : Fault.Kind.ELSEWHERE, spot, gold, g);
            }
        }
    }

    private Fault.Kind kind(int g) {
        int size = Math.max(1, overlaps.ofGold(g));
        int[] touching = IntStream.range(0, said.size())
                .filter(s -> overlaps.shared(s, g) > 0)
                .toArray();
        int covered = 0;
        int other = 0;
        for (int s : touching) {
            covered += overlaps.shared(s, g);
            other += said.get(s).role() == gold.get(g).role() ? 0 : overlaps.shared(s, g);
        }
        if (covered < SOME * size) {
            return Fault.Kind.LEFT_OUT;
        }
        if (other > HALF * covered) {
            return gold.get(g).role() == Role.QUESTION ? Fault.Kind.QUESTION_AS_ANSWER : Fault.Kind.ANSWER_AS_QUESTION;
        }
        if (touching.length > 1 && largest(touching, g) < MOST * size) {
            return Fault.Kind.SPLIT;
        }
        return holdsAnother(touching, g)
                ? Fault.Kind.MERGED
                : touching.length > 1 ? Fault.Kind.SPLIT : Fault.Kind.BOUNDARY;
    }

    private int largest(int[] touching, int g) {
        int most = 0;
        for (int s : touching) {
            most = Math.max(most, overlaps.shared(s, g));
        }
        return most;
    }

    /** Whether a turn that has part of this one has most of another one as well. */
    private boolean holdsAnother(int[] touching, int g) {
        for (int s : touching) {
            for (int h : new int[] {g - 1, g + 1}) {
                if (h >= 0 && h < gold.size() && overlaps.shared(s, h) > HALF * overlaps.ofGold(h)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Turns that were read where the page has none. */
    private void invented() {
        for (int s = 0; s < said.size(); s++) {
            int read = s;
            int shared = IntStream.range(0, gold.size())
                    .map(g -> overlaps.shared(read, g))
                    .sum();
            if (overlaps.ofSaid(s) > 0 && shared < SOME * overlaps.ofSaid(s)) {
                add(Fault.Kind.INVENTED, spot(page.saidSpots(), s), said, s);
            }
        }
    }

    private static Optional<Spot> spot(List<Spot> spots, int turn) {
        return spots.stream()
                .filter(spot -> spot.turn() == turn && spot.isFound())
                .findFirst();
    }

    private void add(Fault.Kind kind, Optional<Spot> spot, List<Utterance> turns, int number) {
        found.add(new Fault(
                kind,
                spot.map(Spot::start).orElse(-1),
                spot.map(Spot::end).orElse(-1),
                turns.get(number).role().word() + " " + number));
    }
}
