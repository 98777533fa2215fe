/**
 * The way in: {@link org.entretien.Catalogue} finds the plugins and reads and writes with them.
 */
@NullMarked
package org.entretien;

import org.jspecify.annotations.NullMarked;
