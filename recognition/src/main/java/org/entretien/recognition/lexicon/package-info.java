/**
 * The words of the press in each language.
 *
 * <p>In: resources of this package. Out: phrases with what each says about its line. Used by: every later stage.
 */
@NullMarked
package org.entretien.recognition.lexicon;

import org.jspecify.annotations.NullMarked;
