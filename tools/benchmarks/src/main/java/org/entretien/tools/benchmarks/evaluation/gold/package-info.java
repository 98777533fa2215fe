/**
 * Pages that were labelled by hand, and the noise put around them.
 *
 * <p>In: files of records. Out: gold pages. Used by: every other package of the evaluation.
 */
@NullMarked
package org.entretien.tools.benchmarks.evaluation.gold;

import org.jspecify.annotations.NullMarked;
