/**
 * From blocks to units: lines are joined or cut, and what stands in front of each is set apart.
 *
 * <p>In: the blocks of a page. Out: units, and lines with their prefixes and marks. Used by: speakers and every later
 * stage.
 */
@NullMarked
package org.entretien.recognition.segmentation;

import org.jspecify.annotations.NullMarked;
