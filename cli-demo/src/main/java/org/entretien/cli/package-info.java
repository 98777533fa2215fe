/**
 * The command line: starts the process and ends it.
 *
 * <p>In: the arguments of the process. Out: an exit code. Used by: the Java machine; {@link Main} is the only way in.
 */
@NullMarked
package org.entretien.cli;

import org.jspecify.annotations.NullMarked;
