/**
 * Reads interviews and articles from web pages.
 *
 * <p>In: the bytes of a page. Out: outcomes: a publication with its ledger, or why the page was rejected. Used by:
 * the catalogue; {@link HtmlParser} is the only way in.
 */
@NullMarked
package org.entretien.parser.html;

import org.jspecify.annotations.NullMarked;
