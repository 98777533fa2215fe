/**
 * What was marked by hand, compared with what was read.
 *
 * <p>In: names and texts. Out: whether a reader takes them for the same; a page of plain text. Used by: training of participants, and the evaluation.
 */
@NullMarked
package org.entretien.tools.training.gold;

import org.jspecify.annotations.NullMarked;
