package org.entretien.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Writes the path of a violation as the rest of the project does: {@code interview.turns[3].speaker}. */
final class ModelPath {
    private ModelPath() {}

    /** An index belongs to the node after the list; what a list or an optional holds has no name of its own. */
    static String of(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.toString();
    }
}
