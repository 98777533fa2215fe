package org.entretien.domain;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A publication: one article as it appeared in an outlet, with what the page around it tells.
 *
 * @param headline the article's own headline; empty when the page prints none
 * @param outlet where it appeared
 * @param published when it appeared, at the printed precision
 * @param language the language of the article
 * @param source where the page was found
 * @param authors those named in the byline
 * @param standfirst the deck that the page sets apart under the headline, by paragraph
 * @param interview the interview, if the article is one
 * @param paragraphs the body text of an article that is no interview
 * @param relatedHeadlines headlines of other articles on the page: the ticker, lists of links
 * @since 0.1.0
 */
@OneBody
public record Publication(
        Optional<@Valid Headline> headline,
        Optional<@Valid Outlet> outlet,
        Optional<PublicationDate> published,
        Optional<LanguageTag> language,
        Optional<URI> source,
        List<@Valid Author> authors,
        List<@Printed String> standfirst,
        Optional<@Valid Interview> interview,
        List<@Printed String> paragraphs,
        List<@Valid Headline> relatedHeadlines) {
    /**
     * Checks structure and copies.
     *
     * @param headline the article's own headline; empty when the page prints none
     * @param outlet where it appeared
     * @param published when it appeared, at the printed precision
     * @param language the language of the article
     * @param source where the page was found
     * @param authors those named in the byline
     * @param standfirst the deck that the page sets apart under the headline, by paragraph
     * @param interview the interview, if the article is one
     * @param paragraphs the body text of an article that is no interview
     * @param relatedHeadlines headlines of other articles on the page: the ticker, lists of links
     */
    public Publication {
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(source, "source");
        source.ifPresent(uri -> PrintableText.require(uri.toString(), "source"));
        authors = List.copyOf(authors);
        standfirst = PrintableText.require(standfirst, "standfirst");
        Objects.requireNonNull(interview, "interview");
        paragraphs = PrintableText.require(paragraphs, "paragraphs");
        relatedHeadlines = List.copyOf(relatedHeadlines);
    }

    /**
     * A publication with a headline and nothing else; the starting point of {@link PublicationBuilder}.
     *
     * @param headline the words of the headline
     * @return a builder
     */
    public static PublicationBuilder titled(String headline) {
        return new PublicationBuilder().headline(Headline.of(headline));
    }
}
