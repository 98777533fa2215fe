package org.entretien.domain;

import java.util.List;

/**
 * An outlet: the newspaper, magazine, agency, station or site in which a publication appeared.
 *
 * @param name the name as printed, {@code Aujourd'hui le Maroc}
 * @param aliases other names printed for it, such as an acronym used as a label: {@code ALM}
 * @since 0.1.0
 */
public record Outlet(@Printed String name, List<@Printed String> aliases) {
    /**
     * Checks structure and copies.
     *
     * @param name the name as printed, {@code Aujourd'hui le Maroc}
     * @param aliases other names printed for it, such as an acronym used as a label: {@code ALM}
     */
    public Outlet {
        PrintableText.require(name, "outlet.name");
        aliases = PrintableText.require(aliases, "outlet.aliases");
    }

    /**
     * An outlet with no other name.
     *
     * @param name the name as printed
     * @return the outlet
     */
    public static Outlet of(String name) {
        return new Outlet(name, List.of());
    }
}
