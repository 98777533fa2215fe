package org.entretien.domain;

import java.util.List;
import java.util.Optional;

/**
 * A turn: what one speaker says before another takes over, or what is printed between two turns.
 *
 * <p>Turns stand in print order and are flat: two people may answer one question, and an answer may be missing.
 *
 * @since 0.1.0
 */
public sealed interface Turn permits Question, Answer, Aside {
    /**
     * Who speaks: the name of a participant, inferred where the page prints no label.
     *
     * @return the name; empty for an aside, and where the page does not say
     */
    Optional<String> speaker();

    /**
     * What was said or printed, without the label or mark in front of it.
     *
     * @return one paragraph or more, in print order
     */
    List<String> paragraphs();
}
