/**
 * What authors of plugins test with: arbitrary publications, contracts, and rules of architecture.
 */
@NullMarked
package org.entretien.testkit;

import org.jspecify.annotations.NullMarked;
