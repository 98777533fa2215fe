package org.entretien.benchmarks.evaluation;

/**
 * Where a figure lies.
 *
 * @param low the lower end
 * @param high the upper end
 */
record Interval(double low, double high) {}
