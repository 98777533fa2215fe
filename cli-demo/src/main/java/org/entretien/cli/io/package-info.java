/**
 * Streams, files that appear whole or not at all, and messages for people and machines; shared by all commands.
 *
 * <p>In: text and bytes. Out: what is printed, escaped, and how the process ends. Used by: every other package of the
 * command line.
 */
@NullMarked
package org.entretien.cli.io;

import org.jspecify.annotations.NullMarked;
