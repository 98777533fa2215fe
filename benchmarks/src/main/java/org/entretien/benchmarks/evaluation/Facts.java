package org.entretien.benchmarks.evaluation;

import java.util.List;

/**
 * What is said of a page beside its turns. An empty text or list says nothing.
 *
 * @param headline of the article
 * @param published its date in ISO 8601
 * @param outlet where it appeared
 * @param interviewees who answers
 * @param related the other headlines on the page
 */
record Facts(String headline, String published, String outlet, List<String> interviewees, List<String> related) {
    static final Facts NONE = new Facts("", "", "", List.of(), List.of());

    Facts {
        interviewees = List.copyOf(interviewees);
        related = List.copyOf(related);
    }
}
