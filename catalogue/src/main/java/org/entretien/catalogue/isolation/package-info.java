/**
 * Runs the code of plugins so that the caller gets an answer in time, whatever that code does. Not exported.
 *
 * <p>In: a plugin and a call. Out: its result, or a failure under its id. Used by: the catalogue alone.
 */
@NullMarked
package org.entretien.catalogue.isolation;

import org.jspecify.annotations.NullMarked;
