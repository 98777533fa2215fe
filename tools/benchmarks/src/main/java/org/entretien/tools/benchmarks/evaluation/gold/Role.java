package org.entretien.tools.benchmarks.evaluation.gold;

/** What a turn is. */
public enum Role {
    QUESTION,
    ANSWER;

    /** {@return the word that gold files and the JSON form use} */
    public String word() {
        return this == QUESTION ? "question" : "answer";
    }
}
