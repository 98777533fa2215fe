package org.entretien.parser.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entretien.domain.Participant;

/** Reads the lists of people and organisations, and finds them by id or name. */
final class TeiPeople {
    private final TeiText text;
    private final List<TeiPerson> people = new ArrayList<>();
    private final Map<String, TeiPerson> byId = new TreeMap<>();
    private final Map<String, TeiPerson> byName = new TreeMap<>();

    TeiPeople(TeiText text) {
        this.text = text;
    }

    /** Reads a list whose start tag is at hand; lists within it are read along. */
    void list() {
        text.children(name -> {
            switch (name) {
                case "person", "persona" -> entry(Participant.Kind.PERSON);
                case "org", "personGrp" -> entry(Participant.Kind.ORGANISATION);
                default -> text.leaveOut();
            }
        });
    }

    private void entry(Participant.Kind kind) {
        Optional<String> id = text.id();
        Optional<TeiSide> side = text.attribute("role").flatMap(TeiSide::ofRole);
        Entry entry = new Entry();
        text.children(entry::part);
        if (entry.names.isEmpty()) {
            return;
        }
        TeiPerson person = new TeiPerson(entry.participant(kind), side);
        add(person);
        id.ifPresent(key -> byId.putIfAbsent(key, person));
        person.participant().aliases().forEach(alias -> byName.putIfAbsent(key(alias), person));
    }

    /** {@return a person of this name, made where the lists have none} */
    TeiPerson named(String name, Optional<TeiSide> side) {
        TeiPerson known = byName.get(key(name));
        if (known != null) {
            return known;
        }
        TeiPerson person = new TeiPerson(Participant.person(name), side);
        add(person);
        return person;
    }

    private void add(TeiPerson person) {
        people.add(person);
        byName.putIfAbsent(key(person.participant().name()), person);
    }

    /** {@return the person that a list of pointers leads to, the first that is known} */
    Optional<TeiPerson> at(String pointers) {
        for (String pointer : pointers.split("\\s+", -1)) {
            TeiPerson person = pointer.startsWith("#") ? byId.get(pointer.substring(1)) : null;
            if (person != null) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    boolean hasAsker() {
        return people.stream().anyMatch(person -> person.isOn(TeiSide.ASKING));
    }

    /** {@return those on a side in the order of the lists; who is on none and never speaks takes no part} */
    List<Participant> on(TeiSide side) {
        return people.stream()
                .filter(person -> person.isOn(side))
                .map(TeiPerson::participant)
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The parts of one entry. */
    private final class Entry {
        private final List<String> names = new ArrayList<>();
        private Optional<String> role = Optional.empty();
        private Optional<String> affiliation = Optional.empty();

        void part(String element) {
            switch (element) {
                case "persName", "orgName", "name" -> names.add(text.text());
                case "occupation" -> role(text.text());
                case "affiliation" -> affiliation(text.text());
                case "desc" -> description();
                default -> text.skip();
            }
        }

        private void description() {
            boolean isRole = text.isOfType("role");
            boolean isAffiliation = text.isOfType("affiliation");
            String words = text.text();
            if (isRole) {
                role(words);
            } else if (isAffiliation) {
                affiliation(words);
            }
        }

        private void role(String words) {
            role = role.or(() -> Optional.of(words));
        }

        private void affiliation(String words) {
            affiliation = affiliation.or(() -> Optional.of(words));
        }

        Participant participant(Participant.Kind kind) {
            return new Participant(names.get(0), role, affiliation, kind, names.subList(1, names.size()));
        }
    }
}
