/**
 * Who is interviewed: the people named on a page, each with what speaks for it, and the model that weighs it.
 *
 * <p>In: a decoded page. Out: the participants of the interview, each with a probability. Used by: assembly; tools
 * train the model.
 */
@NullMarked
package org.entretien.recognition.participants;

import org.jspecify.annotations.NullMarked;
