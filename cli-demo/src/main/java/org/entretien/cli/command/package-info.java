/**
 * The commands by their names, one class each.
 *
 * <p>In: parsed arguments. Out: an exit code. Used by: the entry of the command line.
 */
@NullMarked
package org.entretien.cli.command;

import org.jspecify.annotations.NullMarked;
