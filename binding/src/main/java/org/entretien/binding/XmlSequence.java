package org.entretien.binding;

import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;

/**
 * The outcomes of an XML document: of its one publication, or of each in a sequence. After a publication that does not fit, the
 * sequence goes on with the next one; after a breach of the rules of XML nothing can be believed, and it ends.
 */
final class XmlSequence extends Outcomes {
    static final String PUBLICATION = "publication";
    static final String PUBLICATIONS = "publications";

    private final String source;
    private final ParseContext context;
    private final Metered bytes;
    private Optional<XmlCursor> sequence = Optional.empty();
    private boolean over;
    private long index;

    private XmlSequence(String source, ParseContext context, InputStream in) {
        super(source);
        this.source = source;
        this.context = context;
        this.bytes = new Metered(in, source, context);
    }

    static Stream<Outcome> open(Source source, ParseContext context) {
        return stream(source, in -> new XmlSequence(source.name(), context, in));
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
        cursor.startAt(PUBLICATIONS + "[" + index++ + "]");
        try {
            if (!cursor.isElement(PUBLICATION)) {
                throw cursor.unexpected("the element publication", "the element " + cursor.name());
            }
            return Optional.of(publication(cursor));
        } catch (EntretienException e) {
            over = !cursor.isReadable();
            return Optional.of(new Outcome.Rejected(e));
        }
    }

    private static Outcome publication(XmlCursor cursor) {
        return new Outcome.Parsed(ParseResult.exact(new ModelReader(cursor).publication()));
    }
}
