/**
 * Recognition: which blocks of a page are its headline, its dateline, its questions and its answers, and who speaks.
 *
 * <p>{@link org.entretien.recognition.Recogniser} is the only way in.
 */
@NullMarked
package org.entretien.recognition;

import org.jspecify.annotations.NullMarked;
