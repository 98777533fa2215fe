/**
 * Where publications go: names of files, and files on their way to the disk.
 *
 * <p>In: publications and bytes. Out: files. Used by: explain, run, plugin and the commands.
 */
@NullMarked
package org.entretien.cli.output;

import org.jspecify.annotations.NullMarked;
