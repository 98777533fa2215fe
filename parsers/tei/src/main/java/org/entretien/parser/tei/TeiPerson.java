package org.entretien.parser.tei;

import java.util.Optional;
import org.entretien.domain.Participant;

/** Someone who takes part, with the side as far as it is known. */
final class TeiPerson {
    private final Participant participant;
    private Optional<TeiSide> side;

    TeiPerson(Participant participant, Optional<TeiSide> side) {
        this.participant = participant;
        this.side = side;
    }

    Participant participant() {
        return participant;
    }

    Optional<TeiSide> side() {
        return side;
    }

    boolean isOn(TeiSide one) {
        return side.filter(one::equals).isPresent();
    }

    /** Puts a person on a side who is on none. */
    void place(TeiSide one) {
        side = side.or(() -> Optional.of(one));
    }
}
