package org.entretien.recognition.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entretien.domain.Participant;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.speakers.Announcement;
import org.entretien.recognition.speakers.Labels;
import org.entretien.recognition.speakers.Position;
import org.entretien.recognition.speakers.SpeakerCluster;
import org.entretien.recognition.text.NameMatch;
import org.entretien.recognition.text.Words;

/** Who takes part: the voices of the labels, joined with what announcement, headline and byline tell of them. */
public final class People {
    private static final int MOST_WORDS_OF_ROLE = 4;
    /** From this probability on everybody without a label counts; measured leave-site-out on 2026-11-30, see candidates.md. */
    private static final double CERTAIN = 0.6;

    /** From this probability on the likeliest counts, if the next one is far behind. */
    private static final double OUTSTANDING = 0.2;

    private static final double FAR_BEHIND = 1.5;

    private final List<Participant> interviewers = new ArrayList<>();
    private final List<Participant> interviewees = new ArrayList<>();
    private final Map<SpeakerCluster, String> names = new HashMap<>();
    private final List<Candidate> guests;
    private final Optional<String> outlet;

    private final List<String> askers;
    private final Lexicon lexicon;
    private long answering;

    private People(List<Candidate> guests, Optional<String> outlet, List<String> askers, Lexicon lexicon) {
        this.guests = guests;
        this.outlet = outlet;
        this.askers = askers;
        this.lexicon = lexicon;
    }

    /**
     * Puts the participants together.
     *
     * @param labels the labels of the page
     * @param guests everybody who may be interviewed, in print order, judged
     * @param outlet the outlet's name
     * @param askers the people that the byline names as having asked
     * @param lexicon of the language
     */
    public static People of(
            Labels labels, List<Candidate> guests, Optional<String> outlet, List<String> askers, Lexicon lexicon) {
        People people = new People(guests, outlet, askers, lexicon);
        people.answering = labels.voices().stream()
                .filter(voice -> !voice.isTag() && voice.side() == SpeakerCluster.Side.ANSWERS)
                .count();
        labels.voices().stream()
                .filter(voice -> !voice.isTag())
                .sorted(People::byFirstTurn)
                .forEach(people::add);
        if (people.interviewees.isEmpty()) {
            people.unlabelled();
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

    private static int byFirstTurn(SpeakerCluster a, SpeakerCluster b) {
        return Integer.compare(a.firstUnit(), b.firstUnit());
    }

    private void add(SpeakerCluster voice) {
        boolean asks = voice.side() == SpeakerCluster.Side.ASKS;
        if (!asks && !isPerson(voice)) {
            return;
        }
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

    /** A caption, a heading or a notice with a colon is no label of somebody who answers. */
    private boolean isPerson(SpeakerCluster voice) {
        Optional<Candidate> guest = guest(voice);
        boolean often = guest.filter(
                        one -> one.has(CandidateFeature.LABEL_OFTEN) && !one.has(CandidateFeature.LABEL_NO_NAME))
                .isPresent();
        boolean phrase = guest.filter(one -> one.has(CandidateFeature.LABEL_MINOR) && !isLikeName(one))
                .isPresent();
        return !phrase
                && (often
                        || guest.filter(one -> one.probability() < CandidateModel.THRESHOLD)
                                .isEmpty());
    }

    /** One who has a word or two beside others who talk at length must be named like a person. */
    private static boolean isLikeName(Candidate guest) {
        return guest.mentions() > 1
                        && !guest.has(CandidateFeature.WITHOUT_CAPITALS)
                        && guest.value(CandidateFeature.LIKENESS) > 0
                || guest.value(CandidateFeature.BEST_WORD) >= 1 && guest.value(CandidateFeature.WORST_WORD) > -1.5
                || guest.has(CandidateFeature.ANNOUNCED);
    }

    private Optional<Candidate> guest(SpeakerCluster voice) {
        return guests.stream()
                .filter(guest -> guest.voice().filter(voice::equals).isPresent())
                .findFirst();
    }

    private Stream<Announcement> announced() {
        return guests.stream()
                .filter(guest -> guest.has(CandidateFeature.ANNOUNCED)
                        || guest.has(CandidateFeature.TITLE_NAME)
                        || guest.has(CandidateFeature.SELF))
                .map(Candidate::announcement);
    }

    /** A single letter is a mark of its side and no name, unless somebody whose name begins so is known. */
    private static boolean isLetter(String name) {
        String key = NameMatch.key(name);
        return key.codePointCount(0, key.length()) < 2;
    }

    private Participant asker(SpeakerCluster voice) {
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
    private Participant answerer(SpeakerCluster voice) {
        Optional<Announcement> announcement = announced()
                .filter(one -> isSame(voice, one.name()))
                .findFirst()
                .or(() -> byRole(voice))
                .or(() -> named(voice));
        String name = fuller(voice, announcement.map(Announcement::name));
        Set<String> aliases = new LinkedHashSet<>();
        aliases.add(voice.name());
        aliases.addAll(voice.aliases());
        aliases.remove(name);
        Position position = Position.of(announcement.flatMap(Announcement::role), lexicon);
        return new Participant(
                name, position.role(), position.affiliation(), Participant.Kind.PERSON, List.copyOf(aliases));
    }

    /** Finds the person that a surname or initials mean among all that the head names; a role means the person that the page is about. */
    private Optional<Announcement> named(SpeakerCluster voice) {
        if (voice.side() == SpeakerCluster.Side.ANSWERS && isRole(voice)) {
            return announced().findAny().isEmpty() && answering == 1 ? best() : Optional.empty();
        }
        return NameMatch.isPartial(voice.bareName()) || isCapitals(voice.name())
                ? Stream.concat(
                                announced(),
                                guests.stream().filter(People::isNamed).map(Candidate::announcement))
                        .filter(one -> isSame(voice, one.name()))
                        .findFirst()
                : Optional.empty();
    }

    /** A label of two full words is a name by itself; one word, initials or a role stand for the name that is printed elsewhere. */
    private String fuller(SpeakerCluster voice, Optional<String> known) {
        boolean partial = NameMatch.isPartial(voice.bareName()) || isRole(voice);
        boolean capitals = known.isPresent() && NameMatch.key(known.get()).equals(NameMatch.key(voice.name()));
        return known.filter(full -> capitals && isCapitals(voice.name())
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
    private Optional<Announcement> byRole(SpeakerCluster voice) {
        if (!isRole(voice)) {
            return Optional.empty();
        }
        String role = lastWord(voice.name());
        Optional<Announcement> announcement = announced()
                .filter(one -> one.role()
                        .filter(words -> (" " + NameMatch.key(words) + " ").contains(" " + role + " "))
                        .isPresent())
                .findFirst();
        return announcement.or(
                () -> announced().count() == 1 && answering == 1 ? announced().findFirst() : Optional.empty());
    }

    private boolean isRole(SpeakerCluster voice) {
        Words words = Words.of(voice.name());
        boolean role = false;
        for (int i = 0; i < words.size(); i++) {
            role |= lexicon.length(LexicalCategory.ROLE, words, i) == words.size() - i
                    || isArticled(words.word(i)) && words.size() - i == 1;
        }
        return role && words.size() <= MOST_WORDS_OF_ROLE;
    }

    /** Arabic writes the article in one with its word. */
    private boolean isArticled(String word) {
        return word.startsWith("\u0627\u0644")
                && lexicon.length(LexicalCategory.ROLE, Words.of(word.substring(2)), 0) == 1;
    }

    private static String lastWord(String name) {
        String key = NameMatch.key(name);
        String last = key.substring(key.lastIndexOf(' ') + 1);
        return last.startsWith("\u0627\u0644") ? last.substring(2) : last;
    }

    private static boolean isSame(SpeakerCluster voice, String name) {
        return NameMatch.isAlias(voice.bareName(), name) || NameMatch.isAlias(name, voice.bareName());
    }

    /** Where no one who answers has a label: all who are likely enough, or the likeliest where one stands out. */
    private void unlabelled() {
        List<Candidate> possible = guests.stream()
                .filter(guest -> !guest.has(CandidateFeature.LABEL_ANSWERS) && !asks(guest.name()))
                .sorted(Comparator.comparingDouble((Candidate guest) -> -guest.probability()))
                .toList();
        for (int i = 0; i < possible.size(); i++) {
            Candidate guest = possible.get(i);
            double next = i + 1 < possible.size() ? possible.get(i + 1).probability() : 0;
            boolean alone = i == 0 && guest.probability() >= OUTSTANDING && guest.probability() >= FAR_BEHIND * next;
            if ((guest.probability() >= CERTAIN || alone) && !answers(guest.name())) {
                interviewees.add(person(guest.announcement()));
            }
        }
    }

    private Optional<Announcement> best() {
        return guests.stream()
                .filter(guest -> guest.voice().isEmpty() && guest.probability() >= CandidateModel.THRESHOLD)
                .max(Comparator.comparingDouble(Candidate::probability))
                .map(Candidate::announcement);
    }

    private static boolean isNamed(Candidate guest) {
        return guest.voice().isEmpty()
                || !NameMatch.key(guest.voice().get().bareName()).equals(NameMatch.key(guest.name()));
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
    public Optional<String> soleAsker() {
        return interviewers.size() == 1 ? Optional.of(interviewers.get(0).name()) : Optional.empty();
    }

    /** {@return who answers where no label stands: the only one there is} */
    public Optional<String> soleAnswerer() {
        return interviewees.size() == 1 ? Optional.of(interviewees.get(0).name()) : Optional.empty();
    }

    /** {@return the name of the participant that a voice is} @param voice of a label */
    public Optional<String> name(SpeakerCluster voice) {
        return Optional.ofNullable(names.get(voice));
    }

    public List<Participant> interviewers() {
        return interviewers;
    }

    public List<Participant> interviewees() {
        return interviewees;
    }
}
