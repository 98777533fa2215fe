package org.entretien.tools.benchmarks.evaluation.comparison;

/**
 * What a measure finds on one page: so much of so much.
 *
 * @param part the numerator
 * @param whole the denominator, more than nothing
 */
public record Ratio(double part, double whole) {
    public Ratio {
        if (!(whole > 0)) {
            throw new IllegalArgumentException("a share of nothing");
        }
    }

    public double value() {
        return part / whole;
    }

    /** {@return all or nothing} @param right whether it is all */
    public static Ratio of(boolean right) {
        return new Ratio(right ? 1 : 0, 1);
    }

    /** {@return the harmonic mean of precision and recall} @param hits right ones @param said those found @param wanted those there are */
    public static Ratio f1(int hits, int said, int wanted) {
        return said + wanted == 0 ? new Ratio(1, 1) : new Ratio(2.0 * hits, said + wanted);
    }
}
