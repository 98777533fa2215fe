/**
 * Ways to read a page: the library, and simple rules that it must beat.
 *
 * <p>In: a gold page in a form. Out: a prediction. Used by: comparison and report.
 */
@NullMarked
package org.entretien.tools.benchmarks.evaluation.contender;

import org.jspecify.annotations.NullMarked;
