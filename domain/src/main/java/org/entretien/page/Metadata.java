package org.entretien.page;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entretien.domain.Author;
import org.entretien.domain.Outlet;
import org.entretien.domain.Participant;
import org.entretien.domain.PublicationDate;

/**
 * What a page says of itself outside its text, the best of each that was found.
 *
 * @param headline the title of the article
 * @param outlet who publishes it
 * @param published when it appeared
 * @param authors who wrote it
 * @param interviewers who asks, as far as linked data tells
 * @param interviewees who is asked, as far as linked data tells
 * @param address its canonical address
 * @since 0.1.0
 */
public record Metadata(
        Optional<Fact<String>> headline,
        Optional<Fact<Outlet>> outlet,
        Optional<Fact<PublicationDate>> published,
        List<Fact<Author>> authors,
        List<Fact<Participant>> interviewers,
        List<Fact<Participant>> interviewees,
        Optional<Fact<URI>> address) {
    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

    /** Checks structure and copies. */
    public Metadata {
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(published, "published");
        authors = List.copyOf(authors);
        interviewers = List.copyOf(interviewers);
        interviewees = List.copyOf(interviewees);
        Objects.requireNonNull(address, "address");
    }
}
