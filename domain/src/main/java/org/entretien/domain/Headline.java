package org.entretien.domain;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A headline: the line that names an article, above it or in a list of other articles.
 *
 * <p>A <em>ticker</em> is a running list of other articles' headlines that a site prints above each of its pages; its items are related
 * headlines of the publication, often in several languages.
 *
 * @param text the words as printed
 * @param language the language of these words, which need not be that of the page
 * @param uri where the headline leads
 * @since 0.1.0
 */
public record Headline(@Printed String text, Optional<LanguageTag> language, Optional<URI> uri) {
    /**
     * Checks structure.
     *
     * @param text the words as printed
     * @param language the language of these words, which need not be that of the page
     * @param uri where the headline leads
     */
    public Headline {
        PrintableText.require(text, "headline.text");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(uri, "uri").ifPresent(link -> PrintableText.require(link.toString(), "headline.uri"));
    }

    /**
     * A headline with its words and nothing else.
     *
     * @param text the words as printed
     * @return the headline
     */
    public static Headline of(String text) {
        return new Headline(text, Optional.empty(), Optional.empty());
    }
}
