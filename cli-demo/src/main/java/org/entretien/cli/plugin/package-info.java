/**
 * The plugins that were found, and projects for new ones.
 *
 * <p>In: the catalogue, a name, a sample page. Out: a table, a check, the files of a project. Used by: the commands.
 */
@NullMarked
package org.entretien.cli.plugin;

import org.jspecify.annotations.NullMarked;
