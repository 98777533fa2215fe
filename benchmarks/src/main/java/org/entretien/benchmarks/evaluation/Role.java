package org.entretien.benchmarks.evaluation;

/** What a turn is. */
enum Role {
    QUESTION,
    ANSWER;

    /** {@return the word that gold files and the JSON form use} */
    String word() {
        return this == QUESTION ? "question" : "answer";
    }
}
