/**
 * The way in: {@code Catalogue} finds the plugins and reads and writes with them.
 *
 * <p>In: a document, or a publication and a format. Out: outcomes, or bytes. Used by: programs; {@link Catalogue} is
 * the way in.
 */
@NullMarked
package org.entretien.catalogue;

import org.jspecify.annotations.NullMarked;
