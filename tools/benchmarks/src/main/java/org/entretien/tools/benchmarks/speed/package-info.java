/**
 * Programs that measure how fast the plugins are, and how their cost grows.
 *
 * <p>In: generated text, archives, folders. Out: figures on standard output. Used by: people who measure.
 */
@NullMarked
package org.entretien.tools.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
