/**
 * Recognition: which blocks of a page are its headline, its dateline, its questions and its answers, and who speaks.
 *
 * <p>In: a {@link org.entretien.page.Page}. Out: a publication with its ledger, or that the page was skipped. Used
 * by: every parser of pages; {@link Recogniser} is the only way in.
 */
@NullMarked
package org.entretien.recognition;

import org.jspecify.annotations.NullMarked;
