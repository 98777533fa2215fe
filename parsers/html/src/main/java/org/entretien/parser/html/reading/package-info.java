/**
 * From the bytes of a page to the views of it that recognition reads.
 *
 * <p>In: a source. Out: outcomes. Used by: the parser alone; tools hand in another recognition.
 */
@NullMarked
package org.entretien.parser.html.reading;

import org.jspecify.annotations.NullMarked;
