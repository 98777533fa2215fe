/**
 * Bytes as text. In: the bytes of a document and the charsets that were declared for it. Out: {@link org.entretien.decoding.DecodedText}, with notes
 * where declaration and bytes disagree. Called by parsers of pages and archives.
 */
@NullMarked
package org.entretien.decoding;

import org.jspecify.annotations.NullMarked;
