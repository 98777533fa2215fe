/**
 * How a document was read, shown to people.
 *
 * <p>In: a parse result. Out: coloured text or a web page. Used by: run and the commands.
 */
@NullMarked
package org.entretien.cli.explain;

import org.jspecify.annotations.NullMarked;
