package org.entretien.tools.benchmarks.evaluation.gold;

import org.entretien.tools.training.gold.Folding;

/**
 * One turn, as it is compared.
 *
 * @param role question or answer
 * @param text all its paragraphs, folded
 * @param speaker the name of who speaks, folded; empty when the page names none
 */
public record Utterance(Role role, String text, String speaker) {
    /** {@return a turn of unfolded words} @param role what it is @param text its words @param speaker who speaks, or nothing */
    public static Utterance of(Role role, String text, String speaker) {
        return new Utterance(role, Folding.text(text), Folding.text(speaker));
    }

    /** {@return whether role and words are the same} @param other another turn */
    public boolean saysTheSame(Utterance other) {
        return role == other.role && text.equals(other.text);
    }
}
