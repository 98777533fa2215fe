/**
 * The words of the press in each language, and the language of a page. Not exported.
 */
@NullMarked
package org.entretien.recognition.lexicon;

import org.jspecify.annotations.NullMarked;
