/**
 * Characters, words and names as printed, and the pieces that a page is cut into.
 *
 * <p>In: the text of a page. Out: classes of characters, folded words, names that can be compared, units. Used by:
 * every later stage.
 */
@NullMarked
package org.entretien.recognition.text;

import org.jspecify.annotations.NullMarked;
