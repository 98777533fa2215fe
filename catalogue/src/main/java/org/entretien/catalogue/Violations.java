package org.entretien.catalogue;

import java.util.List;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Place;
import org.entretien.spi.Violation;

/** Words for broken constraints. */
final class Violations {
    private Violations() {}

    static InputRejected rejection(String source, List<Violation> violations) {
        Violation first = violations.get(0);
        String more = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
        return new InputRejected(
                InputRejected.Code.INVALID, source, new Place.AtElement(first.path()), first.message() + more);
    }
}
