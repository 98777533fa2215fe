package org.entretien.recognition.participants;

import java.util.List;

/** Says how likely each of those whom a page names is interviewed. */
public interface CandidateScorer {
    /**
     * Sets the probability of every guest.
     *
     * @param guests all of one page
     */
    void judge(List<Candidate> guests);
}
