package org.entretien.recognition.participants;

import java.util.List;

/** Weighs the people that a page names: how likely each of them is interviewed. */
public interface CandidateScorer {
    /**
     * {@return the same candidates in the same order, each with its probability}
     *
     * @param candidates all of one page
     */
    List<Candidate> judged(List<Candidate> candidates);
}
