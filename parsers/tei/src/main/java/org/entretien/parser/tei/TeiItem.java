package org.entretien.parser.tei;

import java.util.List;
import java.util.Optional;

/** What stands in a text, in print order, before it is known who asks. */
sealed interface TeiItem {
    List<String> paragraphs();

    /**
     * What someone says.
     *
     * @param side as the speech itself names it
     * @param who pointers to those who speak
     * @param label as printed
     */
    record Speech(Optional<TeiSide> side, Optional<String> who, Optional<String> label, List<String> paragraphs)
            implements TeiItem {}

    /** A note of the edition, or a subheading marked as a note. */
    record Note(boolean isSubheading, List<String> paragraphs) implements TeiItem {}

    /** The heading of a division. */
    record Heading(String words) implements TeiItem {
        @Override
        public List<String> paragraphs() {
            return List.of(words);
        }
    }

    /** A paragraph that no speech holds. */
    record Loose(String words) implements TeiItem {
        @Override
        public List<String> paragraphs() {
            return List.of(words);
        }
    }
}
