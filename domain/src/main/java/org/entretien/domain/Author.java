package org.entretien.domain;

/**
 * An author named in the <em>byline</em>, the line that says who wrote the piece or collected the words ("Propos recueillis par …").
 *
 * @param name the name as printed
 * @since 0.1.0
 */
public record Author(@Printed String name) {
    /**
     * Checks structure.
     *
     * @param name the name as printed
     */
    public Author {
        PrintableText.require(name, "author.name");
    }
}
