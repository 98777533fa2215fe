/**
 * Reads interviews from crawl text and plain text files.
 *
 * <p>In: the bytes of a text. Out: outcomes: a publication with its ledger, or why the text was rejected. Used by:
 * the catalogue; {@link TextParser} is the only way in.
 */
@NullMarked
package org.entretien.parser.text;

import org.jspecify.annotations.NullMarked;
