/**
 * Trains the weights of the turns, and measures them on sites not seen in training.
 *
 * <p>In: pages whose turns were marked by hand. Out: {@code weights.txt} and the figures of its card. Used by: people
 * who train; the evaluation takes its recognisers.
 */
@NullMarked
package org.entretien.tools.training.turns;

import org.jspecify.annotations.NullMarked;
