/**
 * From bytes to text: whether they are HTML, and in which encoding.
 *
 * <p>In: bytes. Out: text with the charset it was decoded with. Used by: the parser alone.
 */
@NullMarked
package org.entretien.parser.html.decoding;

import org.jspecify.annotations.NullMarked;
