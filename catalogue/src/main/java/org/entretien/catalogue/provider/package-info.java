/**
 * Where a plugin comes from.
 *
 * <p>In: a class that was loaded. Out: its id, jar and version, or why it cannot be used. Used by: isolation, the
 * catalogue, and programs that list plugins.
 */
@NullMarked
package org.entretien.catalogue.provider;

import org.jspecify.annotations.NullMarked;
