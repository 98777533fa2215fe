/** Programs that measure: how fast, and how the cost grows. They print; nothing else uses them. */
@NullMarked
package org.entretien.benchmarks;

import org.jspecify.annotations.NullMarked;
