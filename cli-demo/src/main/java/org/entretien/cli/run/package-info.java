/**
 * A run over many documents: reads, writes, counts and reports.
 *
 * <p>In: documents and options. Out: outputs, messages, a summary. Used by: the commands.
 */
@NullMarked
package org.entretien.cli.run;

import org.jspecify.annotations.NullMarked;
