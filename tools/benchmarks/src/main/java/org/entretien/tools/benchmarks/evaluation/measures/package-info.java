/**
 * The figures of quality, one class each.
 *
 * <p>In: a comparison. Out: a ratio. Used by: the report.
 */
@NullMarked
package org.entretien.tools.benchmarks.evaluation.measures;

import org.jspecify.annotations.NullMarked;
