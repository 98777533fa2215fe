package org.entretien.page;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entretien.domain.Author;
import org.entretien.domain.Outlet;
import org.entretien.domain.Participant;
import org.entretien.domain.PublicationDate;

/**
 * What a page says of itself outside its text, the surest evidence for each field first.
 *
 * @param headline the title of the article
 * @param outlet who publishes it
 * @param published when it appeared: every date that is given for it, which may contradict each other
 * @param modified when it was last changed, likewise
 * @param authors who wrote it
 * @param interviewers who asks, as far as linked data tells
 * @param interviewees who is asked, as far as linked data tells
 * @param address its canonical address
 * @param fetched when the page was fetched, as its transport tells; nothing on it is later
 * @since 0.1.0
 */
public record Metadata(
        Optional<Attributed<String>> headline,
        Optional<Attributed<Outlet>> outlet,
        List<Attributed<PublicationDate>> published,
        List<Attributed<PublicationDate>> modified,
        List<Attributed<Author>> authors,
        List<Attributed<Participant>> interviewers,
        List<Attributed<Participant>> interviewees,
        Optional<Attributed<URI>> address,
        Optional<Instant> fetched) {
    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    /**
     * Checks structure and copies.
     *
     * @param headline the title of the article
     * @param outlet who publishes it
     * @param published when it appeared: every date that is given for it, which may contradict each other
     * @param modified when it was last changed, likewise
     * @param authors who wrote it
     * @param interviewers who asks, as far as linked data tells
     * @param interviewees who is asked, as far as linked data tells
     * @param address its canonical address
     * @param fetched when the page was fetched, as its transport tells; nothing on it is later
     */
    public Metadata {
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(outlet, "outlet");
        published = List.copyOf(published);
        modified = List.copyOf(modified);
        authors = List.copyOf(authors);
        interviewers = List.copyOf(interviewers);
        interviewees = List.copyOf(interviewees);
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(fetched, "fetched");
    }

    /**
     * What a transport says of a page that says nothing of itself.
     *
     * @param fetched when it was fetched
     * @return the metadata
     */
    public static Metadata fetchedAt(Optional<Instant> fetched) {
        return new Metadata(
                NONE.headline,
                NONE.outlet,
                NONE.published,
                NONE.modified,
                NONE.authors,
                NONE.interviewers,
                NONE.interviewees,
                NONE.address,
                fetched);
    }
}
