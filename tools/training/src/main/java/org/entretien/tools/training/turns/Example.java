package org.entretien.tools.training.turns;

import org.entretien.recognition.features.Observations;

/**
 * A page to learn from.
 *
 * @param page what was noticed on it
 * @param states bits of the states that each unit may have
 * @param weight how much the page counts
 */
public record Example(Observations page, int[] states, double weight) {}
