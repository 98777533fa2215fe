package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;
import org.entretien.tools.benchmarks.evaluation.comparison.Spot;
import org.entretien.tools.benchmarks.evaluation.gold.Role;

/** A turn counts when its role and the place of its first character agree. */
final class StartF1 implements Measure {
    private record Start(Role role, int place) {}

    @Override
    public String name() {
        return "start F1";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        if (!page.page().isInterview()) {
            return Optional.empty();
        }
        // Turns stand one after the other, so no two of a side begin at one place.
        Set<Start> wanted = starts(page.goldSpots());
        wanted.retainAll(starts(page.saidSpots()));
        return Optional.of(Ratio.f1(
                wanted.size(),
                page.prediction().turns().size(),
                page.page().turns().size()));
    }

    private static Set<Start> starts(List<Spot> spots) {
        Set<Start> starts = new HashSet<>();
        for (Spot spot : spots) {
            if (spot.isFound()) {
                starts.add(new Start(spot.role(), spot.start()));
            }
        }
        return starts;
    }
}
