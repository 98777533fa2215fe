package org.entretien.parser.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/** Stands for a parser of HTML: the markup it was handed is its only paragraph; it refuses and fails at will. */
final class FakeHtmlParser implements PublicationParser {
    static final String REFUSED = "refuse-this";
    static final String FAILS = "fail-at-this";

    @Override
    public String id() {
        return "html";
    }

    @Override
    public Format format() {
        return new Format("HTML", List.of("text/html"), List.of("html"));
    }

    @Override
    public Probe probe(DocumentHead head) {
        return head.mediaType().equals(Optional.of("text/html")) ? new Probe(90, "declared") : Probe.no("other");
    }

    @Override
    public Stream<Outcome> parse(Source source, ParseContext context) {
        String html = new String(source.readAll(context), StandardCharsets.UTF_8);
        if (html.contains(FAILS)) {
            throw new IllegalStateException("a fault");
        }
        if (html.contains(REFUSED)) {
            throw new InputRejected(InputRejected.Code.MALFORMED, source.name(), new Place.Whole(), "not liked");
        }
        PublicationBuilder publication = new PublicationBuilder().paragraphs(List.of(html));
        source.uri().ifPresent(publication::source);
        Publication read = publication.build();
        return Stream.of(new Outcome.Parsed(ParseResult.exact(read)));
    }
}
