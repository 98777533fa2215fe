/**
 * Measures how good recognition is on pages that were labelled by hand.
 *
 * <p>In: files of labelled pages, options. Out: a report in Markdown. Used by: people who measure.
 */
@NullMarked
package org.entretien.tools.benchmarks.evaluation;

import org.jspecify.annotations.NullMarked;
