/**
 * Rules of architecture for ArchUnit, which a project that uses them has on its own test path.
 */
@NullMarked
package org.entretien.testkit.architecture;

import org.jspecify.annotations.NullMarked;
