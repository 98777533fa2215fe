package org.entretien.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entretien.domain.Participant;
import org.entretien.recognition.layout.Labels;
import org.entretien.recognition.layout.NameMatch;
import org.entretien.recognition.layout.Voice;

/** Who takes part: the voices of the labels, joined with what announcement, headline and byline tell of them. */
final class People {
    private final List<Participant> interviewers = new ArrayList<>();
    private final List<Participant> interviewees = new ArrayList<>();
    private final Map<Voice, String> names = new HashMap<>();
    private final List<Announcement> announced;
    private final Optional<String> outlet;

    private People(List<Announcement> announced, Optional<String> outlet) {
        this.announced = announced;
        this.outlet = outlet;
    }

    /**
     * Puts the participants together.
     *
     * @param labels the labels of the page
     * @param announced who is announced, in print order, the headline's name last
     * @param outlet the outlet's name
     * @param askers those whom the byline names as having asked
     */
    static People of(Labels labels, List<Announcement> announced, Optional<String> outlet, List<String> askers) {
        People people = new People(announced, outlet);
        labels.voices().stream()
                .filter(voice -> !voice.isTag())
                .sorted(People::byFirstTurn)
                .forEach(people::add);
        if (people.interviewees.isEmpty()) {
            people.announcedOnly();
        }
        if (people.interviewers.isEmpty()) {
            askers.stream()
                    .distinct()
                    .filter(name -> !people.answers(name))
                    .forEach(name -> people.interviewers.add(Participant.person(name)));
        }
        return people;
    }

    private static int byFirstTurn(Voice a, Voice b) {
        return Integer.compare(a.firstUnit(), b.firstUnit());
    }

    private void add(Voice voice) {
        boolean asks = voice.side() == Voice.Side.ASKS;
        Participant participant = asks ? asker(voice) : answerer(voice);
        names.put(voice, participant.name());
        List<Participant> side = asks ? interviewers : interviewees;
        if (side.stream().noneMatch(other -> other.name().equals(participant.name()))) {
            side.add(participant);
        }
    }

    private Participant asker(Voice voice) {
        Set<String> aliases = new LinkedHashSet<>(voice.aliases());
        boolean acronym =
                voice.name().length() <= 6 && voice.name().chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
        if (voice.isOutlet()) {
            outlet.ifPresent(aliases::add);
        }
        aliases.remove(voice.name());
        Participant.Kind kind = voice.isOutlet() || acronym ? Participant.Kind.ORGANISATION : Participant.Kind.PERSON;
        return new Participant(voice.name(), Optional.empty(), Optional.empty(), kind, List.copyOf(aliases));
    }

    /** The announcement has the full name and the role, the label may be only a part of the name. */
    private Participant answerer(Voice voice) {
        Optional<Announcement> told =
                announced.stream().filter(one -> isSame(voice, one.name())).findFirst();
        String name = told.map(Announcement::name)
                .filter(full -> full.length() > voice.name().length())
                .orElse(voice.name());
        Set<String> aliases = new LinkedHashSet<>();
        aliases.add(voice.name());
        aliases.addAll(voice.aliases());
        aliases.remove(name);
        return new Participant(
                name,
                told.flatMap(Announcement::role),
                Optional.empty(),
                Participant.Kind.PERSON,
                List.copyOf(aliases));
    }

    private static boolean isSame(Voice voice, String name) {
        return NameMatch.isAlias(voice.name(), name) || NameMatch.isAlias(name, voice.name());
    }

    private void announcedOnly() {
        for (Announcement one : announced) {
            boolean known = answers(one.name());
            boolean asks = interviewers.stream()
                    .anyMatch(other ->
                            NameMatch.isAlias(one.name(), other.name()) || NameMatch.isAlias(other.name(), one.name()));
            if (!known && !asks) {
                interviewees.add(
                        new Participant(one.name(), one.role(), Optional.empty(), Participant.Kind.PERSON, List.of()));
            }
        }
    }

    private boolean answers(String name) {
        return interviewees.stream()
                .anyMatch(other -> NameMatch.isAlias(name, other.name()) || NameMatch.isAlias(other.name(), name));
    }

    /** {@return who asks where no label stands: the only one there is} */
    Optional<String> soleAsker() {
        return interviewers.size() == 1 ? Optional.of(interviewers.get(0).name()) : Optional.empty();
    }

    /** {@return who answers where no label stands: the only one there is} */
    Optional<String> soleAnswerer() {
        return interviewees.size() == 1 ? Optional.of(interviewees.get(0).name()) : Optional.empty();
    }

    /** {@return the name of the participant that a voice is} @param voice of a label */
    Optional<String> name(Voice voice) {
        return Optional.ofNullable(names.get(voice));
    }

    List<Participant> interviewers() {
        return interviewers;
    }

    List<Participant> interviewees() {
        return interviewees;
    }
}
