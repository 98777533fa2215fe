package org.entretien.benchmarks.evaluation;

import java.util.Optional;

/** The interviews of which every turn is right and none is too much. */
final class Perfect implements Measure {
    @Override
    public String name() {
        return "perfect interviews";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        return new TurnF1().of(page).map(f1 -> Ratio.of(f1.part() == f1.whole()));
    }
}
