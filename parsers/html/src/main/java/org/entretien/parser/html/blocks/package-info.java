/**
 * From the tree of a page to its blocks, in print order, with what the elements around each say.
 *
 * <p>In: a parsed document. Out: blocks with their boxes, and what the head of the page states. Used by: content,
 * metadata and the parser.
 */
@NullMarked
package org.entretien.parser.html.blocks;

import org.jspecify.annotations.NullMarked;
