package org.entretien.parser.html;

import java.util.List;
import java.util.stream.Stream;
import org.entretien.parser.html.decoding.HtmlSniffer;
import org.entretien.parser.html.reading.PageReader;
import org.entretien.recognition.Recogniser;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/**
 * Reads web pages: finds the article among menus, teasers, captions and comments, what the page says of itself, and the interview if the article
 * is one. Safe to share between threads.
 *
 * <p>Any text is accepted as HTML, as browsers do. The charset is found in the order of the HTML standard, with a diagnostic where the evidence
 * disagrees.
 *
 * @since 0.1.0
 */
public final class HtmlParser implements PublicationParser {
    private static final Format FORMAT =
            new Format("HTML", List.of("text/html", "application/xhtml+xml"), List.of("html", "htm", "xhtml"));

    private final PageReader reader;

    /** For the service loader. */
    public HtmlParser() {
        Recogniser recogniser = new Recogniser();
        this.reader = new PageReader(recogniser::recognise);
    }

    @Override
    public String id() {
        return "html";
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Probe probe(DocumentHead head) {
        return HtmlSniffer.probe(head, FORMAT);
    }

    @Override
    public Stream<Outcome> parse(Source source, ParseContext context) {
        return reader.read(source, context);
    }
}
