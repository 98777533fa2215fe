/**
 * The most likely order of states of a page.
 *
 * <p>In: observations and trained weights. Out: a path: one state for each unit, and how sure each is. Used by:
 * classification and assembly.
 */
@NullMarked
package org.entretien.recognition.sequence;

import org.jspecify.annotations.NullMarked;
