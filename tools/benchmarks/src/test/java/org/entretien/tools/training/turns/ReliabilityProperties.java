package org.entretien.tools.training.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.entretien.tools.benchmarks.evaluation.report.Reliability;

/** What holds of reliability, whatever is claimed. */
class ReliabilityProperties {
    @Property
    void theErrorIsAShare(@ForAll @Size(4) List<@DoubleRange(min = 0, max = 1) Double> sure) {
        Reliability reliability = ReliabilityTest.of(sure);
        assertThat(reliability.error()).isBetween(0.0, 1.0);
        assertThat(reliability.bins().stream().mapToInt(Reliability.Bin::turns).sum())
                .isEqualTo(4);
    }
}
