package org.entretien.tools.benchmarks.evaluation.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Figures as they are printed: the same in every locale. */
final class Figures {
    private static final int PLACES = 4;
    private static final int FEWER = 3;

    private Figures() {}

    /** {@return four places, ties of the exact value to even} @param value any */
    static String exact(double value) {
        return rounded(value, PLACES);
    }

    /** {@return the same, or a dash} @param value any */
    static String exact(Optional<Double> value) {
        return value.map(Figures::exact).orElse("–");
    }

    /** {@return what a change amounts to, with its sign} @param difference any */
    static String change(double difference) {
        String digits = rounded(difference, PLACES);
        boolean nothing = new BigDecimal(digits).signum() == 0;
        return nothing ? "±" + rounded(0, PLACES) : difference > 0 ? "+" + digits : digits.replace('-', '−');
    }

    static String interval(Interval interval) {
        return "[" + rounded(interval.low(), FEWER) + ", " + rounded(interval.high(), FEWER) + "]";
    }

    private static String rounded(double value, int places) {
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }
}
