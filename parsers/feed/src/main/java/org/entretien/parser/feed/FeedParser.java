package org.entretien.parser.feed;

import java.util.List;
import java.util.stream.Stream;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/**
 * Reads the items of a feed as publications, in the feed's order: RSS 0.9 to 2.0, Atom 0.3 and 1.0. Stateless.
 *
 * <p>What an item holds is handed to the parser of its media type, under the item's title; what the feed itself says of the item
 * (title, link, date, authors, outlet, language) completes the result. An item whose content cannot be read keeps its facts, with a
 * diagnostic; one that breaks the rules of its feed is rejected. What breaks the rules of XML ends the feed with one error; the items before it are read.
 * The items have the time of a container in common.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 * @see <a href="https://www.rfc-editor.org/info/rfc4287">RFC 4287, Atom</a>
 * @since 0.1.0
 */
public final class FeedParser implements PublicationParser {
    static final Format FORMAT = new Format(
            "RSS and Atom",
            List.of("application/rss+xml", "application/atom+xml", "application/rdf+xml"),
            List.of("rss", "atom", "rdf"));

    /** For the catalogue. */
    public FeedParser() {}

    @Override
    public String id() {
        return "feed";
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Probe probe(DocumentHead head) {
        return FeedHead.probe(head);
    }

    @Override
    public Stream<Outcome> parse(Source source, ParseContext context) {
        FeedFile file = FeedFile.read(source, context);
        FeedOutline outline = FeedOutline.of(file);
        return FeedOutcomes.stream(new FeedPublications(file.asContainer(), outline, source.uri()));
    }
}
