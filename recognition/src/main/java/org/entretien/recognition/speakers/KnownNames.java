package org.entretien.recognition.speakers;

import java.util.List;
import java.util.Optional;

/**
 * Names that the head and the foot of a page tell before any label is looked at.
 *
 * @param outlet the outlet of the publication line
 * @param announced people announced as interviewed
 * @param authors people of the byline
 */
public record KnownNames(Optional<String> outlet, List<String> announced, List<String> authors) {
    /** Copies. */
    public KnownNames {
        announced = List.copyOf(announced);
        authors = List.copyOf(authors);
    }
}
