/**
 * What the contracts are made of. Not exported.
 *
 * <p>In: code under test. Out: what it did beside its work, on other machines, with small limits. Used by: the
 * contracts and the arbitraries.
 */
@NullMarked
package org.entretien.testkit.internal;

import org.jspecify.annotations.NullMarked;
