package org.entretien.parser.feed;

import java.util.stream.Stream;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/**
 * Reads a feed as one publication: its title is the headline, its items are the related headlines, in the feed's order. Never chosen
 * by itself, only asked for by its id. Stateless.
 *
 * @since 0.1.0
 */
public final class FeedHeadlinesParser implements PublicationParser {
    /** For the catalogue. */
    public FeedHeadlinesParser() {}

    @Override
    public String id() {
        return "feed-headlines";
    }

    @Override
    public Format format() {
        return FeedParser.FORMAT;
    }

    @Override
    public int priority() {
        return -10;
    }

    @Override
    public Probe probe(DocumentHead head) {
        return Probe.no("only when asked for by its id");
    }

    @Override
    public Stream<Outcome> parse(Source source, ParseContext context) {
        FeedFile file = FeedFile.read(source, context);
        return Stream.of(new Outcome.Parsed(Headlines.of(file.asContainer(), FeedOutline.of(file))));
    }
}
