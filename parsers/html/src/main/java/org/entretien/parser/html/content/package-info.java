/**
 * Which blocks are the article, and why the others are not.
 *
 * <p>In: blocks. Out: the extent of the article, and a reason for each block outside it. Used by: metadata and the
 * parser.
 */
@NullMarked
package org.entretien.parser.html.content;

import org.jspecify.annotations.NullMarked;
