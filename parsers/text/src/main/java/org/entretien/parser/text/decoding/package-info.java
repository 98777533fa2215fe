/**
 * From bytes to lines.
 *
 * <p>In: bytes, and the charset that the transport names. Out: text with what was noticed, and its lines as blocks.
 * Used by: the parser alone.
 */
@NullMarked
package org.entretien.parser.text.decoding;

import org.jspecify.annotations.NullMarked;
