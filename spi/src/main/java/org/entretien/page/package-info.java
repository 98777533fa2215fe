/**
 * A page between bytes and publication: its text, its blocks, and the ledger that accounts for every character.
 *
 * <p>A parser turns bytes into a {@code Page}; recognition turns the page into a publication. All positions are
 * {@code Span}s in UTF-16 units of the page's decoded text.
 */
@NullMarked
package org.entretien.page;

import org.jspecify.annotations.NullMarked;
