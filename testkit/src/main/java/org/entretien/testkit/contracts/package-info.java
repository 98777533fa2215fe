/**
 * Contracts to implement in a test class: an interface whose tests are its default methods.
 *
 * <p>In: a plugin, and what its author says of it. Out: tests: {@code must_…} where users of the plugin rely on it,
 * {@code should_…} where its breach is a flaw. Used by: tests of plugins.
 */
@NullMarked
package org.entretien.testkit.contracts;

import org.jspecify.annotations.NullMarked;
