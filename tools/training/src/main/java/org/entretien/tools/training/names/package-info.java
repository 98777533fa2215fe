/**
 * Trains the model of names of people.
 *
 * <p>In: lists of names and of other phrases. Out: the weights of the model. Used by: people who train.
 */
@NullMarked
package org.entretien.tools.training.names;

import org.jspecify.annotations.NullMarked;
