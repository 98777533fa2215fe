/**
 * What a page says of itself: titles, authors, dates, with the evidence for each.
 *
 * <p>In: blocks, the extent of the article, linked data. Out: facts with their evidence. Used by: the parser alone.
 */
@NullMarked
package org.entretien.parser.html.metadata;

import org.jspecify.annotations.NullMarked;
