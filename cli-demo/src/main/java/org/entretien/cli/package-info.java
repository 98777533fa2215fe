/**
 * The command line: {@code parse}, {@code convert}, {@code validate}, {@code explain}, {@code formats} and {@code doctor}.
 *
 * <p>One class a command; what they share is reading the arguments ({@link org.entretien.cli.Inputs}), reading documents side by side
 * ({@link org.entretien.cli.Workers}, {@link org.entretien.cli.InOrder}) and writing files that appear whole or not at all
 * ({@link org.entretien.cli.AtomicFiles}).
 */
@NullMarked
package org.entretien.cli;

import org.jspecify.annotations.NullMarked;
