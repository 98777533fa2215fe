package org.entretien.domain;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Builds a {@link Publication} part by part. What is not set stays absent. Not safe to share between threads.
 *
 * @since 0.1.0
 */
public final class PublicationBuilder {
    private Optional<Headline> headline = Optional.empty();
    private Optional<Outlet> outlet = Optional.empty();
    private Optional<PublicationDate> published = Optional.empty();
    private Optional<LanguageTag> language = Optional.empty();
    private Optional<URI> source = Optional.empty();
    private List<Author> authors = List.of();
    private List<String> standfirst = List.of();
    private Optional<Interview> interview = Optional.empty();
    private List<String> paragraphs = List.of();
    private List<Headline> relatedHeadlines = List.of();

    /** A builder of a publication with nothing in it. */
    public PublicationBuilder() {}

    /**
     * {@return a builder that holds all of the given publication}
     *
     * @param base what to start from
     */
    public static PublicationBuilder from(Publication base) {
        PublicationBuilder builder = new PublicationBuilder();
        builder.headline = base.headline();
        builder.outlet = base.outlet();
        builder.published = base.published();
        builder.language = base.language();
        builder.source = base.source();
        builder.authors = base.authors();
        builder.standfirst = base.standfirst();
        builder.interview = base.interview();
        builder.paragraphs = base.paragraphs();
        builder.relatedHeadlines = base.relatedHeadlines();
        return builder;
    }

    /**
     * Sets the headline.
     *
     * @param value the headline
     * @return this
     */
    public PublicationBuilder headline(Headline value) {
        headline = Optional.of(value);
        return this;
    }

    /**
     * Sets the outlet.
     *
     * @param value the outlet
     * @return this
     */
    public PublicationBuilder outlet(Outlet value) {
        outlet = Optional.of(value);
        return this;
    }

    /**
     * Sets when it appeared.
     *
     * @param value the date
     * @return this
     */
    public PublicationBuilder published(PublicationDate value) {
        published = Optional.of(value);
        return this;
    }

    /**
     * Sets the language.
     *
     * @param value the language
     * @return this
     */
    public PublicationBuilder language(LanguageTag value) {
        language = Optional.of(value);
        return this;
    }

    /**
     * Sets where the page was found.
     *
     * @param value the address
     * @return this
     */
    public PublicationBuilder source(URI value) {
        source = Optional.of(value);
        return this;
    }

    /**
     * Forgets where the page was found.
     *
     * @return this
     */
    public PublicationBuilder withoutSource() {
        source = Optional.empty();
        return this;
    }

    /**
     * Sets the authors.
     *
     * @param value those of the byline
     * @return this
     */
    public PublicationBuilder authors(List<Author> value) {
        authors = value;
        return this;
    }

    /**
     * Sets the standfirst.
     *
     * @param value its paragraphs
     * @return this
     */
    public PublicationBuilder standfirst(List<String> value) {
        standfirst = value;
        return this;
    }

    /**
     * Sets the interview.
     *
     * @param value the interview
     * @return this
     */
    public PublicationBuilder interview(Interview value) {
        interview = Optional.of(value);
        return this;
    }

    /**
     * Sets the body text of an article that is no interview.
     *
     * @param value its paragraphs
     * @return this
     */
    public PublicationBuilder paragraphs(List<String> value) {
        paragraphs = value;
        return this;
    }

    /**
     * Sets the other headlines of the page.
     *
     * @param value the headlines in print order
     * @return this
     */
    public PublicationBuilder relatedHeadlines(List<Headline> value) {
        relatedHeadlines = value;
        return this;
    }

    /**
     * Makes the publication.
     *
     * @return an immutable publication
     */
    public Publication build() {
        return new Publication(
                headline,
                outlet,
                published,
                language,
                source,
                authors,
                standfirst,
                interview,
                paragraphs,
                relatedHeadlines);
    }
}
