package org.entretien.parser.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.PublicationDate;
import org.entretien.spi.Diagnostic;

/**
 * What a feed says of one of its items.
 *
 * @param id its {@code guid} or {@code id}
 * @param title on one line
 * @param link where the whole of it stands
 * @param published when it appeared
 * @param authors their names
 * @param outlet whose item it is
 * @param language its own or the feed's
 * @param content its body
 * @param summary its teaser, where there is one beside or instead of a body
 * @param diagnostics what was noticed in reading it
 */
record Item(
        Optional<String> id,
        Optional<String> title,
        Optional<URI> link,
        Optional<PublicationDate> published,
        List<String> authors,
        Optional<String> outlet,
        Optional<LanguageTag> language,
        Optional<Content> content,
        Optional<Content> summary,
        List<Diagnostic> diagnostics) {}
