/**
 * Tables, intervals and the worst pages.
 *
 * <p>In: all figures of all pages. Out: Markdown. Used by: the command.
 */
@NullMarked
package org.entretien.tools.benchmarks.evaluation.report;

import org.jspecify.annotations.NullMarked;
