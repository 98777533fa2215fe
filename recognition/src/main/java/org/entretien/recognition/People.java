package org.entretien.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entretien.domain.Participant;
import org.entretien.recognition.layout.Labels;
import org.entretien.recognition.layout.NameMatch;
import org.entretien.recognition.layout.Voice;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.lexicon.Sense;
import org.entretien.recognition.lexicon.Words;

/** Who takes part: the voices of the labels, joined with what announcement, headline and byline tell of them. */
final class People {
    private static final int MOST_WORDS_OF_ROLE = 4;

    private final List<Participant> interviewers = new ArrayList<>();
    private final List<Participant> interviewees = new ArrayList<>();
    private final Map<Voice, String> names = new HashMap<>();
    private final List<Announcement> announced;
    private final Introduced introduced;
    private final Optional<String> outlet;

    private final List<String> askers;
    private final Lexicon lexicon;
    private long answering;

    private People(
            List<Announcement> announced,
            Introduced introduced,
            Optional<String> outlet,
            List<String> askers,
            Lexicon lexicon) {
        this.announced = announced;
        this.introduced = introduced;
        this.outlet = outlet;
        this.askers = askers;
        this.lexicon = lexicon;
    }

    /**
     * Puts the participants together.
     *
     * @param labels the labels of the page
     * @param announced who is announced, in print order, the headline's name last
     * @param introduced whom the first lines name without announcing them
     * @param outlet the outlet's name
     * @param askers those whom the byline names as having asked
     * @param lexicon of the language
     */
    static People of(
            Labels labels,
            List<Announcement> announced,
            Introduced introduced,
            Optional<String> outlet,
            List<String> askers,
            Lexicon lexicon) {
        People people = new People(announced, introduced, outlet, askers, lexicon);
        people.answering = labels.voices().stream()
                .filter(voice -> !voice.isTag() && voice.side() == Voice.Side.ANSWERS)
                .count();
        labels.voices().stream()
                .filter(voice -> !voice.isTag())
                .sorted(People::byFirstTurn)
                .forEach(people::add);
        if (people.interviewees.isEmpty()) {
            people.announcedOnly();
        }
        if (people.interviewees.isEmpty() && announced.isEmpty()) {
            introduced
                    .best()
                    .filter(one -> !people.asks(one.name()))
                    .ifPresent(one -> people.interviewees.add(people.person(one)));
        }
        if (people.interviewers.isEmpty()) {
            askers.stream()
                    .distinct()
                    .filter(name -> !people.answers(name))
                    .forEach(name -> people.interviewers.add(Participant.person(name)));
        }
        if (people.interviewers.isEmpty()) {
            outlet.filter(name -> !people.answers(name)).ifPresent(name -> people.interviewers.add(outlet(name)));
        }
        return people;
    }

    private static int byFirstTurn(Voice a, Voice b) {
        return Integer.compare(a.firstUnit(), b.firstUnit());
    }

    private void add(Voice voice) {
        boolean asks = voice.side() == Voice.Side.ASKS;
        Participant participant = asks ? asker(voice) : answerer(voice);
        if (isLetter(participant.name())) {
            return;
        }
        names.put(voice, participant.name());
        List<Participant> side = asks ? interviewers : interviewees;
        if (side.stream().noneMatch(other -> other.name().equals(participant.name()))) {
            side.add(participant);
        }
    }

    /** A single letter is a mark of its side and nobody's name, unless somebody whose name begins so is known. */
    private static boolean isLetter(String name) {
        String key = NameMatch.key(name);
        return key.codePointCount(0, key.length()) < 2;
    }

    private Participant asker(Voice voice) {
        Set<String> aliases = new LinkedHashSet<>(voice.aliases());
        boolean acronym =
                voice.name().length() <= 6 && voice.name().chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
        if (voice.isOutlet()) {
            outlet.ifPresent(aliases::add);
        }
        Optional<String> signed = voice.isOutlet()
                ? Optional.empty()
                : askers.stream()
                        .filter(name -> isSame(voice, name))
                        .findFirst()
                        .or(() -> named(voice).map(Announcement::name));
        String name = fuller(voice, signed);
        aliases.add(voice.name());
        aliases.remove(name);
        boolean organisation = voice.isOutlet() || acronym && signed.isEmpty();
        Participant.Kind kind = organisation ? Participant.Kind.ORGANISATION : Participant.Kind.PERSON;
        return new Participant(name, Optional.empty(), Optional.empty(), kind, List.copyOf(aliases));
    }

    /** The announcement has the full name and the role, the label may be only a part of the name, or only the role. */
    private Participant answerer(Voice voice) {
        Optional<Announcement> told = announced.stream()
                .filter(one -> isSame(voice, one.name()))
                .findFirst()
                .or(() -> byRole(voice))
                .or(() -> named(voice));
        String name = fuller(voice, told.map(Announcement::name));
        Set<String> aliases = new LinkedHashSet<>();
        aliases.add(voice.name());
        aliases.addAll(voice.aliases());
        aliases.remove(name);
        Position position = Position.of(told.flatMap(Announcement::role), lexicon);
        return new Participant(
                name, position.role(), position.affiliation(), Participant.Kind.PERSON, List.copyOf(aliases));
    }

    /** Whom a surname or initials mean, among all whom the head names; a role, the one whom it is about. */
    private Optional<Announcement> named(Voice voice) {
        if (voice.side() == Voice.Side.ANSWERS && isRole(voice)) {
            return announced.isEmpty() && answering == 1 ? introduced.best() : Optional.empty();
        }
        return NameMatch.isPartial(voice.bareName()) || isCapitals(voice.name())
                ? Stream.concat(announced.stream(), introduced.everybody().stream())
                        .filter(one -> isSame(voice, one.name()))
                        .findFirst()
                : Optional.empty();
    }

    /** A label of two full words is a name by itself; one word, initials or a role stand for the name that is told elsewhere. */
    private String fuller(Voice voice, Optional<String> told) {
        boolean partial = NameMatch.isPartial(voice.bareName()) || isRole(voice);
        boolean capitals = told.isPresent() && NameMatch.key(told.get()).equals(NameMatch.key(voice.name()));
        return told.filter(full -> capitals && isCapitals(voice.name())
                        || isRole(voice)
                        || partial && full.length() > voice.bareName().length())
                .orElse(voice.name());
    }

    private static Participant outlet(String name) {
        return new Participant(name, Optional.empty(), Optional.empty(), Participant.Kind.ORGANISATION, List.of());
    }

    private static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** "Le président :" is the one who is announced as a president, or the only one who is announced. */
    private Optional<Announcement> byRole(Voice voice) {
        if (!isRole(voice)) {
            return Optional.empty();
        }
        String role = lastWord(voice.name());
        Optional<Announcement> told = announced.stream()
                .filter(one -> one.role()
                        .filter(words -> (" " + NameMatch.key(words) + " ").contains(" " + role + " "))
                        .isPresent())
                .findFirst();
        return told.or(
                () -> announced.size() == 1 && answering == 1 ? Optional.of(announced.get(0)) : Optional.empty());
    }

    private boolean isRole(Voice voice) {
        Words words = Words.of(voice.name());
        boolean role = false;
        for (int i = 0; i < words.size(); i++) {
            role |= lexicon.length(Sense.ROLE, words, i) == words.size() - i
                    || isArticled(words.word(i)) && words.size() - i == 1;
        }
        return role && words.size() <= MOST_WORDS_OF_ROLE;
    }

    /** Arabic writes the article in one with its word. */
    private boolean isArticled(String word) {
        return word.startsWith("\u0627\u0644") && lexicon.length(Sense.ROLE, Words.of(word.substring(2)), 0) == 1;
    }

    private static String lastWord(String name) {
        String key = NameMatch.key(name);
        String last = key.substring(key.lastIndexOf(' ') + 1);
        return last.startsWith("\u0627\u0644") ? last.substring(2) : last;
    }

    private static boolean isSame(Voice voice, String name) {
        return NameMatch.isAlias(voice.bareName(), name) || NameMatch.isAlias(name, voice.bareName());
    }

    private void announcedOnly() {
        for (Announcement one : announced) {
            boolean known = answers(one.name());
            if (!known && !asks(one.name())) {
                interviewees.add(person(one));
            }
        }
    }

    private Participant person(Announcement one) {
        Position position = Position.of(one.role(), lexicon);
        return new Participant(one.name(), position.role(), position.affiliation(), Participant.Kind.PERSON, List.of());
    }

    private boolean asks(String name) {
        return interviewers.stream()
                .anyMatch(other -> NameMatch.isAlias(name, other.name()) || NameMatch.isAlias(other.name(), name));
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
