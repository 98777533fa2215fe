/**
 * Finds the plugins of a kind, and chooses the parser of a document by its first bytes. Not exported.
 *
 * <p>In: a class loader; a document. Out: checked plugins; the parser, with what there is to say about the choice.
 * Used by: the catalogue alone.
 */
@NullMarked
package org.entretien.catalogue.selection;

import org.jspecify.annotations.NullMarked;
