package org.entretien.binding;

import com.ctc.wstx.exc.WstxEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Place;
import org.entretien.spi.Unreadable;

/** Reads XML. A value is an element; its first token is the start tag, its last one the end tag. */
final class XmlCursor extends Cursor {
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final XMLStreamReader xml;
    private int depth;
    private boolean readable = true;

    private XmlCursor(String source, ParseContext context, XMLStreamReader xml) {
        super(source, context, place -> place);
        this.xml = xml;
    }

    /** Opens a document at its very beginning. */
    static XmlCursor open(String source, ParseContext context, InputStream in) {
        try {
            return new XmlCursor(source, context, HardenedXml.reader(in, context.limits()));
        } catch (XMLStreamException e) {
            // The factory wraps what it meets while it looks for the encoding: a fault of the disk is none of the
            // document.
            if (e.getCause() instanceof IOException failure && !(failure instanceof CharConversionException)) {
                throw Unreadable.rejection(source, failure);
            }
            throw new InputRejected(
                    InputRejected.Code.MALFORMED,
                    source,
                    new Place.AtLine(1, 1),
                    "not XML: its beginning, or the encoding it declares, cannot be read",
                    e);
        }
    }

    /** Moves to the start tag of the root element. */
    void enterRoot() {
        int event = advance();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = advance();
        }
    }

    /** Moves past the end of the document, where nothing but comments may stand. */
    void leaveDocument() {
        int event = advance();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            event = advance();
        }
    }

    /** Moves to the next start or end tag within an element that holds elements alone. {@return whether it is a start tag} */
    boolean nextElement() {
        int event = advance();
        while (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
            if (!xml.isWhiteSpace()) {
                throw unexpected("elements", "text");
            }
            event = advance();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Leaves elements without looking into them, until only this many are open. */
    void leaveTo(int openElements) {
        while (depth > openElements) {
            advance();
        }
    }

    /** {@return whether the document can be read on: it cannot once it broke the rules of XML or a limit of the stream} */
    boolean isReadable() {
        return readable;
    }

    boolean isElement(String name) {
        return xml.getLocalName().equals(name) && ModelSchemas.XML_NAMESPACE.equals(xml.getNamespaceURI());
    }

    /** {@return the name of the current element, as the model or a message calls it} */
    String name() {
        String namespace = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        if (ModelSchemas.XML_NAMESPACE.equals(namespace)) {
            return xml.getLocalName();
        }
        return quote(xml.getLocalName()) + " of "
                + (namespace.isEmpty() ? "no namespace" : "the namespace " + quote(namespace));
    }

    @Override
    Place place() {
        return place(xml.getLocation());
    }

    @Override
    void object(Part<?>... parts) {
        refuseAttributes();
        enterObject();
        while (nextElement()) {
            fill(name(), parts);
        }
    }

    @Override
    void variant(Part<String> kind, Part<?>... parts) {
        kind.fill(place(), name());
        object(parts);
    }

    @Override
    void items(Set<String> names, Runnable each) {
        refuseAttributes();
        while (nextElement()) {
            if (!names.contains(name())) {
                throw unexpected("elements " + String.join(", ", new TreeSet<>(names)), "the element " + name());
            }
            each.run();
        }
    }

    @Override
    String rawText() {
        refuseAttributes();
        StringBuilder text = new StringBuilder();
        for (int event = advance(); event != XMLStreamConstants.END_ELEMENT; event = advance()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw unexpected("text alone", "the element " + name());
            }
            text.append(xml.getText());
        }
        return text.toString();
    }

    void refuseAttributes() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            // What tells an editor where the schema is says nothing about the publication.
            boolean schemaLocation = SCHEMA_INSTANCE.equals(xml.getAttributeNamespace(i))
                    && xml.getAttributeLocalName(i).equals("schemaLocation");
            if (!schemaLocation) {
                String name = quote(xml.getAttributeLocalName(i));
                throw misfit(place(), path(), "has the attribute " + name + "; no attribute is known");
            }
        }
    }

    /** {@return the next event that is neither a comment nor a processing instruction} */
    private int advance() {
        int event = step();
        while (event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            event = step();
        }
        if (event == XMLStreamConstants.DTD) {
            readable = false;
            throw malformed(place(), "a document type declaration is not allowed");
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            readable = false;
            throw malformed(place(), "a reference to an unknown entity");
        }
        return event;
    }

    private int step() {
        boolean succeeded = false;
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            succeeded = true;
            return event;
        } catch (XMLStreamException e) {
            throw translated(e);
        } finally {
            readable &= succeeded;
        }
    }

    private EntretienException translated(XMLStreamException failure) {
        if (failure.getNestedException() instanceof IOException io) {
            return unreadable(io, failure);
        }
        if (failure.getLocation() == null) {
            // Woodstox gives a place to every breach of the rules of XML, and none to a breach of a limit.
            return exceeded();
        }
        Place place = place(failure.getLocation());
        return failure instanceof WstxEOFException
                ? malformed(place, "not XML: the document ends too early", failure)
                : malformed(place, "not XML: a rule of the format is broken here", failure);
    }

    private EntretienException unreadable(IOException io, XMLStreamException failure) {
        return io instanceof CharConversionException
                ? malformed(place(), "bytes after this place are not of the document's encoding", failure)
                : Unreadable.rejection(source(), io);
    }

    private LimitExceeded exceeded() {
        Limits limits = context().limits();
        return depth >= limits.depth()
                ? exceeded("nesting", limits.depth())
                : exceeded("attributes of one element", limits.attributes());
    }

    private static Place place(Location location) {
        return new Place.AtLine(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }
}
