package org.entretien.tools.training.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.a;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.compare;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.page;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.q;

import java.util.List;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.entretien.tools.benchmarks.evaluation.report.Reliability;
import org.junit.jupiter.api.Test;

/** Whether what is said of the certainty of turns is held against what is right. */
class ReliabilityTest {
    private static final GoldPage PAGE = page(q("So?"), a("Yes."), q("Sure?"), a("No."));

    static Reliability of(List<Double> sure) {
        Reliability reliability = new Reliability();
        // The first two are right, the others are not.
        reliability.add(compare(PAGE, sure, q("So?"), a("Yes."), a("Sure?"), q("No.")));
        return reliability;
    }

    @Test
    void turnsAreCountedByTenths() {
        Reliability reliability = of(List.of(1.0, 0.96, 0.92, 0.35));
        assertThat(reliability.bins()).hasSize(2);
        assertThat(reliability.bins().get(0)).isEqualTo(new Reliability.Bin("0.3 to 0.4", 1, 0.35, 0));
        Reliability.Bin sure = reliability.bins().get(1);
        assertThat(sure.range()).isEqualTo("0.9 to 1");
        assertThat(sure.sure()).isCloseTo(0.96, within(1e-12));
        assertThat(sure.right()).isEqualTo(2 / 3.0);
        // (1 × 0.35 + 3 × (0.96 − 0.6667)) / 4
        assertThat(reliability.error()).isCloseTo((0.35 + 0.88) / 4, within(1e-12));
    }

    @Test
    void theLeastSureAreLookedAtFirst() {
        assertThat(of(List.of(0.9, 0.2, 0.8, 0.1)).caught(0.25)).isEqualTo(0.5);
        assertThat(of(List.of(0.9, 0.2, 0.8, 0.1)).caught(0.75)).isEqualTo(1);
        assertThat(of(List.of(0.1, 0.2, 0.8, 0.9)).caught(0.5)).isZero();
        assertThat(new Reliability().caught(0.5)).isEqualTo(1);
    }

    @Test
    void whoNamesNoConfidenceIsNotCounted() {
        Reliability reliability = new Reliability();
        reliability.add(compare(PAGE, q("So?")));
        assertThat(reliability.turns()).isZero();
        assertThat(reliability.error()).isZero();
    }
}
