/**
 * Fits the weights that decide whether a page is an interview.
 *
 * <p>In: pages of both kinds. Out: {@code gate.txt}. Used by: people who train.
 */
@NullMarked
package org.entretien.tools.training.interview;

import org.jspecify.annotations.NullMarked;
