package org.entretien.parser.warc;

import java.util.function.Consumer;
import org.entretien.spi.Extent;
import org.entretien.spi.Extent.Position;

/** Reports the stretches of a file; each begins where the one before it ended. */
final class Stretches {
    private final Consumer<Extent> listener;
    private Position end = Position.START;

    Stretches(Consumer<Extent> listener) {
        this.listener = listener;
    }

    /** What comes next up to a place is of a kind; nothing is said where nothing comes before that. */
    void upTo(Position place, Extent.Kind kind) {
        if (place.compareTo(end) > 0) {
            listener.accept(new Extent(kind, end, place));
            end = place;
        }
    }
}
