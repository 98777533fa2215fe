/**
 * The order of things on a page: states, cues, and the decoder that finds the likeliest path. Not exported.
 */
@NullMarked
package org.entretien.recognition.sequence;

import org.jspecify.annotations.NullMarked;
