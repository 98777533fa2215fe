/**
 * From the arguments of a command to documents, one by one.
 *
 * <p>In: files, folders, patterns, standard input. Out: sources, one by one. Used by: output, run and the commands.
 */
@NullMarked
package org.entretien.cli.input;

import org.jspecify.annotations.NullMarked;
