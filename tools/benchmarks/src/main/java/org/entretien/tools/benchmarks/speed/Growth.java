package org.entretien.tools.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;

/** Sizes and what they cost; the exponent of the power law that fits them best. */
final class Growth {
    private final List<double[]> logarithms = new ArrayList<>();

    /**
     * Takes a measurement.
     *
     * @param size of the input, positive
     * @param cost of it, positive
     */
    void add(double size, double cost) {
        if (!(size > 0 && cost > 0)) {
            throw new IllegalArgumentException("not positive: size " + size + ", cost " + cost);
        }
        logarithms.add(new double[] {Math.log(size), Math.log(cost)});
    }

    /** {@return the slope of the least-squares line through the logarithms: 1 for linear, 2 for quadratic cost} */
    double exponent() {
        double meanSize = mean(0);
        double meanCost = mean(1);
        double shared = 0;
        double spread = 0;
        for (double[] point : logarithms) {
            shared += (point[0] - meanSize) * (point[1] - meanCost);
            spread += (point[0] - meanSize) * (point[0] - meanSize);
        }
        if (spread == 0) {
            throw new IllegalStateException("two different sizes are needed");
        }
        return shared / spread;
    }

    private double mean(int axis) {
        return logarithms.stream().mapToDouble(point -> point[axis]).average().orElse(0);
    }
}
