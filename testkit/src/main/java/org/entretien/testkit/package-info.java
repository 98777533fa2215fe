/**
 * What authors of plugins test with: samples, publications drawn at random, and what other machines are like.
 *
 * <p>In: files beside a test, a seed, code to run. Out: documents, publications, failures of assertions. Used by:
 * tests of plugins, and the contracts.
 */
@NullMarked
package org.entretien.testkit;

import org.jspecify.annotations.NullMarked;
