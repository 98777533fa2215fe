package org.entretien.benchmarks.evaluation;

/**
 * What a measure finds on one page: so much of so much.
 *
 * @param part the numerator
 * @param whole the denominator, more than nothing
 */
record Ratio(double part, double whole) {
    Ratio {
        if (!(whole > 0)) {
            throw new IllegalArgumentException("a share of nothing");
        }
    }

    double value() {
        return part / whole;
    }

    /** {@return all or nothing} @param right whether it is all */
    static Ratio of(boolean right) {
        return new Ratio(right ? 1 : 0, 1);
    }

    /** {@return the harmonic mean of precision and recall} @param hits right ones @param said those found @param wanted those there are */
    static Ratio f1(int hits, int said, int wanted) {
        return said + wanted == 0 ? new Ratio(1, 1) : new Ratio(2.0 * hits, said + wanted);
    }
}
