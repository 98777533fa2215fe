/**
 * Fits the weights that decide who is interviewed.
 *
 * <p>In: pages whose interviewees were marked by hand. Out: {@code candidates.txt}. Used by: people who train.
 */
@NullMarked
package org.entretien.tools.training.participants;

import org.jspecify.annotations.NullMarked;
