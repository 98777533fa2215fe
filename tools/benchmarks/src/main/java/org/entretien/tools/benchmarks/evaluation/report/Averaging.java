package org.entretien.tools.benchmarks.evaluation.report;

import java.util.List;
import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;

/** How the figures of many pages become one. */
enum Averaging {
    /** Every turn, character or name counts the same: parts and wholes are summed up. */
    MICRO {
        @Override
        Optional<Double> of(List<Row> rows, Measure measure, Weighing weight) {
            double part = 0;
            double whole = 0;
            for (int i = 0; i < rows.size(); i++) {
                Ratio ratio = rows.get(i).found().get(measure);
                if (ratio != null) {
                    part += weight.of(i) * ratio.part();
                    whole += weight.of(i) * ratio.whole();
                }
            }
            return whole == 0 ? Optional.empty() : Optional.of(part / whole);
        }
    },
    /** Every page counts the same. */
    MACRO {
        @Override
        Optional<Double> of(List<Row> rows, Measure measure, Weighing weight) {
            double sum = 0;
            int pages = 0;
            for (int i = 0; i < rows.size(); i++) {
                Ratio ratio = rows.get(i).found().get(measure);
                if (ratio != null) {
                    sum += weight.of(i) * ratio.value();
                    pages += weight.of(i);
                }
            }
            return pages == 0 ? Optional.empty() : Optional.of(sum / pages);
        }
    };

    /** How often a page counts. */
    interface Weighing {
        Weighing ONCE = row -> 1;

        /** {@return how often} @param row the number of the page */
        int of(int row);
    }

    /** {@return the mean; empty when the measure has nothing to say of any page} @param rows of pages @param measure any @param weight of each */
    abstract Optional<Double> of(List<Row> rows, Measure measure, Weighing weight);

    Optional<Double> of(List<Row> rows, Measure measure) {
        return of(rows, measure, Weighing.ONCE);
    }
}
