/**
 * Options of the commands, understood.
 *
 * <p>In: the words of options. Out: values with their units. Used by: explain, run and the commands.
 */
@NullMarked
package org.entretien.cli.options;

import org.jspecify.annotations.NullMarked;
