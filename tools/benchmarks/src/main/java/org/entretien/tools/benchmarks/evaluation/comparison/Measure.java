package org.entretien.tools.benchmarks.evaluation.comparison;

import java.util.Optional;

/** One figure of quality. */
public interface Measure {
    /** {@return its name in the report} */
    String name();

    /** {@return what it says of a page; empty when it has nothing to say of it} @param page a page beside what was made of it */
    Optional<Ratio> of(Comparison page);

    /** {@return whether less is better} */
    default boolean isLoss() {
        return false;
    }
}
