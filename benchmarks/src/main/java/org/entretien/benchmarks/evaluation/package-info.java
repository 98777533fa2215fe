/**
 * How good recognition is: pages that were labelled by hand, read by the library and by simple rules, and measured.
 *
 * <p>After {@code mvn package}, at the root: {@code java -cp 'benchmarks/target/benchmarks/*'
 * org.entretien.benchmarks.evaluation.Evaluate GOLD.jsonl}.
 */
@NullMarked
package org.entretien.benchmarks.evaluation;

import org.jspecify.annotations.NullMarked;
