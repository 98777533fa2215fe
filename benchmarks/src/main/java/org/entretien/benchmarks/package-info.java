/**
 * Programs that measure: how fast the plugins are, and how their cost grows. They print; nothing else uses them.
 *
 * <p>After {@code mvn package}, at the root: {@code java -cp 'benchmarks/target/benchmarks/*' org.entretien.benchmarks.Slope}.
 */
@NullMarked
package org.entretien.benchmarks;

import org.jspecify.annotations.NullMarked;
