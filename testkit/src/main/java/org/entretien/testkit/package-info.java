/**
 * What authors of plugins test with: contracts to implement in a test class, and what they are made of.
 *
 * <p>A contract is an interface whose tests are its default methods: {@link org.entretien.testkit.ParserContract},
 * {@link org.entretien.testkit.ExporterContract}, {@link org.entretien.testkit.SiteProfileContract},
 * {@link org.entretien.testkit.RoundTripContract}. An obligation is named {@code must_…} where whoever uses the plugin relies on it, and
 * {@code should_…} where its breach is a flaw. What a plugin says that it cannot do is not skipped: the contract then asserts that it does not.
 */
@NullMarked
package org.entretien.testkit;

import org.jspecify.annotations.NullMarked;
