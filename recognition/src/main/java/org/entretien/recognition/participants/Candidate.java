package org.entretien.recognition.participants;

import java.util.Optional;
import org.entretien.recognition.speakers.Announcement;
import org.entretien.recognition.speakers.SpeakerCluster;
import org.entretien.recognition.text.NameMatch;

/** Somebody who may be interviewed, with what speaks for and against it. Filled while the names of a page are collected, by one thread. */
public final class Candidate {
    private final String name;
    private final double[] cues = new double[CandidateFeature.values().length];
    private Optional<String> role = Optional.empty();
    private Optional<SpeakerCluster> voice = Optional.empty();
    private int mentions;
    private final double probability;

    Candidate(String name) {
        this.name = name;
        this.probability = 0;
        set(CandidateFeature.BIAS, 1);
    }

    private Candidate(Candidate other, double probability) {
        this.name = other.name;
        this.probability = probability;
        this.role = other.role;
        this.voice = other.voice;
        this.mentions = other.mentions;
        System.arraycopy(other.cues, 0, cues, 0, cues.length);
    }

    public String name() {
        return name;
    }

    Optional<String> role() {
        return role;
    }

    /** {@return the voice whose label this name is} */
    public Optional<SpeakerCluster> voice() {
        return voice;
    }

    /** {@return how likely this one is interviewed, 0 to 1; 0 before it is judged} */
    public double probability() {
        return probability;
    }

    /** {@return the same candidate, judged} @param likely how likely it is interviewed, 0 to 1 */
    public Candidate withProbability(double likely) {
        return new Candidate(this, likely);
    }

    void voice(SpeakerCluster label) {
        voice = Optional.of(label);
    }

    /** The wording of an announcement shows best how far a role reaches. */
    void role(Optional<String> words, boolean announced) {
        role = announced ? words.or(() -> role) : role.or(() -> words);
    }

    void mention() {
        mentions++;
    }

    int mentions() {
        return mentions;
    }

    void set(CandidateFeature cue) {
        set(cue, 1);
    }

    void set(CandidateFeature cue, double value) {
        cues[cue.ordinal()] = value;
    }

    public double value(CandidateFeature cue) {
        return cues[cue.ordinal()];
    }

    boolean has(CandidateFeature cue) {
        return value(cue) > 0;
    }

    public boolean isCalled(String other) {
        return NameMatch.isAlias(other, name) || NameMatch.isAlias(name, other);
    }

    Announcement announcement() {
        return new Announcement(name, role, 0);
    }
}
