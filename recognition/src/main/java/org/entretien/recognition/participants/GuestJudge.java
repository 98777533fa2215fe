package org.entretien.recognition.participants;

import java.util.List;

/** Says how likely each of those whom a page names is interviewed. */
public interface GuestJudge {
    /**
     * Sets the probability of every guest.
     *
     * @param guests all of one page
     */
    void judge(List<Guest> guests);
}
