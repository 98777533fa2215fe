/**
 * Arbitrary publications for properties of jqwik, which a project that uses them has on its own test path.
 */
@NullMarked
package org.entretien.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;
