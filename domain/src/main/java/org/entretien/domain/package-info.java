/**
 * The model of a press page: publications, interviews, and who said what.
 *
 * <p>Each term is defined once, in the Javadoc of the type that carries it. Values are immutable and safe to share between
 * threads. No component is ever {@code null}: absence is an {@link java.util.Optional} or an empty list.
 *
 * <p>Two kinds of rules hold. <em>Structure</em> is enforced by constructors, which throw: a component is missing, or a text has a
 * character that some format cannot carry (see {@link PrintableText}). <em>Quality</em> is stated with Jakarta Validation constraints and
 * reported, never thrown: a parser may hand over what it read, and a validator says what is wrong with it.
 */
@NullMarked
package org.entretien.domain;

import org.jspecify.annotations.NullMarked;
