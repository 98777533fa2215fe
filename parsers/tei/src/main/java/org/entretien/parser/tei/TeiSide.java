package org.entretien.parser.tei;

import java.util.Locale;
import java.util.Optional;

/** The two sides of an interview. */
enum TeiSide {
    ASKING,
    ANSWERING;

    TeiSide other() {
        return this == ASKING ? ANSWERING : ASKING;
    }

    /** {@return the side that the role of a person names, one word of several} */
    static Optional<TeiSide> ofRole(String role) {
        for (String word : role.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            switch (word) {
                case "interviewer" -> {
                    return Optional.of(ASKING);
                }
                case "interviewee", "respondent", "informant" -> {
                    return Optional.of(ANSWERING);
                }
                default -> {
                    // A role apart from the interview.
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the side that a speech names by {@code ana}} */
    static Optional<TeiSide> ofAnalysis(String pointers) {
        for (String pointer : pointers.split("\\s+", -1)) {
            if (pointer.equals("#question") || pointer.equals("#answer")) {
                return Optional.of(pointer.equals("#question") ? ASKING : ANSWERING);
            }
        }
        return Optional.empty();
    }
}
