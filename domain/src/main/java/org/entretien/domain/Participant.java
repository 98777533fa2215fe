package org.entretien.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One who takes part in an interview, asking or answering.
 *
 * @param name the name that the turns use for this participant; for an outlet that asks, its label as printed
 * @param role what the participant is: "directeur général de …"
 * @param affiliation the organisation, where it is printed apart from the role
 * @param kind person or organisation
 * @param aliases other forms printed for the same participant: initials, the surname alone, the outlet's full name
 * @since 0.1.0
 */
public record Participant(
        @Printed String name,
        Optional<@Printed String> role,
        Optional<@Printed String> affiliation,
        Kind kind,
        List<@Printed String> aliases) {
    /**
     * Who can take part.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** A human being. */
        PERSON,
        /** An outlet or another body that speaks under its own name. */
        ORGANISATION
    }

    /**
     * Checks structure and copies.
     *
     * @param name the name that the turns use for this participant; for an outlet that asks, its label as printed
     * @param role what the participant is: "directeur général de …"
     * @param affiliation the organisation, where it is printed apart from the role
     * @param kind person or organisation
     * @param aliases other forms printed for the same participant: initials, the surname alone, the outlet's full name
     */
    public Participant {
        PrintableText.require(name, "participant.name");
        PrintableText.require(role, "participant.role");
        PrintableText.require(affiliation, "participant.affiliation");
        Objects.requireNonNull(kind, "kind");
        aliases = PrintableText.require(aliases, "participant.aliases");
    }

    /**
     * A person with a name and nothing else.
     *
     * @param name the name as printed
     * @return the participant
     */
    public static Participant person(String name) {
        return new Participant(name, Optional.empty(), Optional.empty(), Kind.PERSON, List.of());
    }
}
