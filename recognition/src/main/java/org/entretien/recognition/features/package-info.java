/**
 * What speaks for and against each state of each unit.
 *
 * <p>In: lines, labels and the lines around the turns. Out: observations: cues and signs, unit by unit. Used by:
 * sequence and every later stage.
 */
@NullMarked
package org.entretien.recognition.features;

import org.jspecify.annotations.NullMarked;
