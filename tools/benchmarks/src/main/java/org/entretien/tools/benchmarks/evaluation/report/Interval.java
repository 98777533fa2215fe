package org.entretien.tools.benchmarks.evaluation.report;

/**
 * Where a figure lies.
 *
 * @param low the lower end
 * @param high the upper end
 */
record Interval(double low, double high) {}
