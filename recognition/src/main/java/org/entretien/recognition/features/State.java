package org.entretien.recognition.features;

/** What a unit is in the order of a page. The two kinds of noise remember who was speaking, so that a caption loses no turn. */
public enum State {
    /** Before the first turn. */
    PRE,
    /** A question. */
    Q,
    /** An answer. */
    A,
    /** Something else between a question and its answer. */
    NQ,
    /** Something else within or after an answer. */
    NA,
    /** A heading within the interview. */
    S,
    /** After the last turn. */
    POST;

    public static final int COUNT = values().length;

    /** {@return whether somebody speaks} */
    public boolean isTurn() {
        return this == Q || this == A;
    }
}
