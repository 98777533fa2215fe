package org.entretien.tools.benchmarks.evaluation.report;

/**
 * What went wrong with a turn, and where.
 *
 * @param kind what
 * @param start its first character in the folded text, or -1 when it is nowhere
 * @param end after its last character
 * @param turn what it is about, "question 4" of the gold page or of those that were read
 */
record Fault(Kind kind, int start, int end, String turn) {
    /** What can go wrong. */
    enum Kind {
        NO_INTERVIEW("interview not seen"),
        INVENTED_INTERVIEW("interview where is none"),
        QUESTION_AS_ANSWER("question taken for answer"),
        ANSWER_AS_QUESTION("answer taken for question"),
        LEFT_OUT("turn left out"),
        SPLIT("split"),
        MERGED("merged with a neighbour"),
        BOUNDARY("boundary"),
        INVENTED("taken for a turn"),
        SPEAKER("speaker"),
        ELSEWHERE("not found in the text");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** {@return the kind in a few words} */
        String words() {
            return words;
        }

        /** {@return whether it is the page that is wrong, not a turn} */
        boolean isOfPage() {
            return this == NO_INTERVIEW || this == INVENTED_INTERVIEW;
        }
    }
}
