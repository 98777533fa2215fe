package org.entretien.binding;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entretien.domain.Publication;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.RecordGuard;
import org.entretien.spi.Source;

/**
 * The outcomes of an XML document: of its one publication, or of each in a sequence. After a publication that does not fit, or that this
 * code fails at, the sequence goes on with the next one; after a breach of the rules of XML nothing can be believed, and it ends.
 */
final class XmlSequence extends Outcomes {
    static final String PUBLICATION = "publication";
    static final String PUBLICATIONS = "publications";

    private final String source;
    private final ParseContext context;
    private final Metered bytes;
    private final Function<XmlCursor, Publication> reader;
    private Optional<XmlCursor> sequence = Optional.empty();
    private boolean over;
    private long index;

    XmlSequence(String source, ParseContext context, InputStream in, Function<XmlCursor, Publication> reader) {
        super(source);
        this.source = source;
        this.context = context;
        this.bytes = new Metered(in, source, context);
        this.reader = reader;
    }

    static Stream<Outcome> open(Source source, ParseContext context) {
        return stream(
                source,
                in -> new XmlSequence(source.name(), context, in, cursor -> new ModelReader(cursor).publication()));
    }

    @Override
    Optional<Outcome> advance() {
        if (over) {
            return Optional.empty();
        }
        try {
            return sequence.isPresent() ? next(sequence.get()) : first(XmlCursor.open(source, context, bytes));
        } catch (EntretienException e) {
            over = true;
            return Optional.of(new Outcome.Rejected(e));
        }
    }

    private Optional<Outcome> first(XmlCursor cursor) {
        cursor.enterRoot();
        if (cursor.isElement(PUBLICATION)) {
            over = true;
            Outcome only = publication(cursor);
            cursor.leaveDocument();
            return Optional.of(only);
        }
        if (!cursor.isElement(PUBLICATIONS)) {
            throw cursor.misfit(
                    cursor.place(),
                    "the root element",
                    "expected publication or publications of the namespace " + ModelSchemas.XML_NAMESPACE + ", found "
                            + cursor.name());
        }
        cursor.startAt(PUBLICATIONS);
        cursor.refuseAttributes();
        sequence = Optional.of(cursor);
        return next(cursor);
    }

    private Optional<Outcome> next(XmlCursor cursor) {
        cursor.startAt(PUBLICATIONS);
        cursor.leaveTo(1);
        bytes.renew();
        if (!cursor.nextElement()) {
            over = true;
            cursor.leaveDocument();
            return Optional.empty();
        }
        String path = PUBLICATIONS + "[" + index++ + "]";
        cursor.startAt(path);
        Outcome outcome = RecordGuard.outcome("xml", source + ": " + path, () -> record(cursor));
        over = !cursor.isReadable();
        return Optional.of(outcome);
    }

    private Outcome record(XmlCursor cursor) {
        if (!cursor.isElement(PUBLICATION)) {
            throw cursor.unexpected("the element publication", "the element " + cursor.name());
        }
        return publication(cursor);
    }

    private Outcome publication(XmlCursor cursor) {
        return new Outcome.Parsed(ParseResult.exact(reader.apply(cursor)));
    }
}
