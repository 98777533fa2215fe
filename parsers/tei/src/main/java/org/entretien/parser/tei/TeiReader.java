package org.entretien.parser.tei;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.domain.Headline;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.interchange.XmlEvents;
import org.entretien.interchange.XmlEvents.Event;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;

/** Reads one document: its header, its text, and then which of text and payload is the publication. */
final class TeiReader {
    private final String source;
    private final ParseContext context;
    private final XmlEvents xml;
    private final TeiNotices notices = new TeiNotices();
    private final TeiText text;
    private final TeiHeaderReader header;
    private final TeiBody body;
    private Optional<LanguageTag> language = Optional.empty();
    private boolean hasText;

    TeiReader(String source, ParseContext context, XmlEvents xml) {
        this.source = source;
        this.context = context;
        this.xml = xml;
        this.text = new TeiText(xml, notices);
        this.header = new TeiHeaderReader(source, context.limits(), text);
        this.body = new TeiBody(source, context.limits(), text);
    }

    ParseResult read() {
        enterRoot();
        text.children(this::part);
        while (xml.next() != Event.FINISHED) {
            // Comments and instructions may follow.
        }
        if (!hasText) {
            throw xml.misfit(xml.place(), "expected the element text in TEI, found none");
        }
        Publication read = publication();
        ParseResult result = header.payload()
                .map(payload -> payload.resolve(read, TeiReader::nativePart, source, context))
                .orElseGet(() -> ParseResult.exact(read));
        List<Diagnostic> diagnostics = Stream.concat(result.diagnostics().stream(), notices.all().stream())
                .toList();
        return result.withDiagnostics(diagnostics);
    }

    private void enterRoot() {
        Event event = xml.next();
        while (event != Event.START) {
            event = xml.next();
        }
        if (!text.name().equals("TEI")) {
            throw xml.misfit(
                    xml.place(),
                    "the root element: expected TEI of the namespace " + TeiText.NAMESPACE + ", found another");
        }
        text.enterRoot();
        language = language();
    }

    private void part(String name) {
        switch (name) {
            case "teiHeader" -> header.read();
            case "text" -> {
                if (hasText) {
                    text.leaveOut();
                } else {
                    hasText = true;
                    language = language().or(header::language).or(() -> language);
                    text.children(this::division);
                }
            }
            default -> text.leaveOut();
        }
    }

    private void division(String name) {
        switch (name) {
            case "front" -> text.children(this::front);
            case "body" -> body.read();
            default -> text.leaveOut();
        }
    }

    private void front(String name) {
        if (name.equals("argument")) {
            body.standfirst();
        } else {
            text.leaveOut();
        }
    }

    private Optional<LanguageTag> language() {
        return text.language().flatMap(tag -> text.value(tag, "a language tag of BCP 47", LanguageTag::new));
    }

    private Publication publication() {
        PublicationBuilder builder = header.publication();
        language.ifPresent(builder::language);
        builder.standfirst(body.standfirstParagraphs());
        body.interview(header.people(), header.declaresSides(), header.headline(), notices)
                .ifPresent(builder::interview);
        return builder.paragraphs(body.articleParagraphs()).build();
    }

    /** {@return what TEI holds natively: a title has no address of its own} */
    private static Publication nativePart(Publication publication) {
        return publication
                .headline()
                .filter(headline -> headline.uri().isPresent())
                .map(headline -> PublicationBuilder.from(publication)
                        .headline(new Headline(headline.text(), headline.language(), Optional.empty()))
                        .build())
                .orElse(publication);
    }
}
