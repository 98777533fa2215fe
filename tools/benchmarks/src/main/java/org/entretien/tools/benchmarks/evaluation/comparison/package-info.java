/**
 * A prediction beside its gold page.
 *
 * <p>In: a gold page and a prediction. Out: matched turns, layers of characters, ratios. Used by: measures and
 * report.
 */
@NullMarked
package org.entretien.tools.benchmarks.evaluation.comparison;

import org.jspecify.annotations.NullMarked;
