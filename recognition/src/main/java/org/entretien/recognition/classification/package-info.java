/**
 * Whether a page is an interview.
 *
 * <p>In: a decoded page. Out: a probability. Used by: assembly; the prefilter works on the bare text.
 */
@NullMarked
package org.entretien.recognition.classification;

import org.jspecify.annotations.NullMarked;
