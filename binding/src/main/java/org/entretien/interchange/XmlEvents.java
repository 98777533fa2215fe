package org.entretien.interchange;

import com.ctc.wstx.exc.WstxEOFException;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entretien.binding.HardenedXml;
import org.entretien.domain.PrintableText;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Place;
import org.entretien.spi.Source;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the start tags, end tags and texts of an XML document of any vocabulary, under the limits of a reading. Comments and
 * processing instructions are passed over; a document type declaration and references to entities are refused. Not safe to share.
 *
 * @since 0.1.0
 */
public final class XmlEvents {
    private static final int EVENTS_PER_CHECK = 1024;
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final String source;
    private final ParseContext context;
    private final XMLStreamReader xml;
    private int depth;
    private long events;

    private XmlEvents(String source, ParseContext context, XMLStreamReader xml) {
        this.source = source;
        this.context = context;
        this.xml = xml;
    }

    /** What the walk stands at. */
    public enum Event {
        /** A start tag. */
        START,
        /** An end tag. */
        END,
        /** A text between two tags. */
        TEXT,
        /** The end of the document. */
        FINISHED
    }

    /**
     * Opens a document in memory.
     *
     * @param source the document
     * @param context its limits and deadline hold
     * @return a walk that stands before the root element
     * @throws LimitExceeded when it has more bytes than allowed
     * @throws InputRejected when it cannot be read, or does not begin as XML
     */
    public static XmlEvents open(Source source, ParseContext context) {
        byte[] bytes = source.readAll(context);
        try {
            return new XmlEvents(
                    source.name(), context, HardenedXml.reader(new ByteArrayInputStream(bytes), context.limits()));
        } catch (XMLStreamException e) {
            throw new InputRejected(
                    InputRejected.Code.MALFORMED,
                    source.name(),
                    new Place.AtLine(1, 1),
                    "not XML: its beginning, or the encoding it declares, cannot be read",
                    e);
        }
    }

    /**
     * Moves on.
     *
     * @return what the walk stands at
     * @throws EntretienException when a rule of XML is broken, a limit exceeded, or the time over
     */
    public Event next() {
        if (++events % EVENTS_PER_CHECK == 1) {
            context.deadline().check();
        }
        while (true) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    return Event.START;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return Event.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return Event.TEXT;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return Event.FINISHED;
                }
                case XMLStreamConstants.DTD ->
                    throw malformed(place(), "a document type declaration is not allowed", null);
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw malformed(place(), "a reference to an unknown entity", null);
                default -> {
                    // A comment or processing instruction says nothing.
                }
            }
        }
    }

    /** Moves from a start tag to its end tag, past all that is in between. */
    public void skip() {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** {@return how many elements are open, the one whose start tag is at hand included, the one whose end tag is at hand not} */
    public int depth() {
        return depth;
    }

    /** {@return the local name of the tag at hand} */
    public String name() {
        return xml.getLocalName();
    }

    /** {@return the namespace of the tag at hand, empty where it has none} */
    public String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /**
     * {@return the value of an attribute of the start tag at hand}
     *
     * @param name its name, in no namespace
     */
    public Optional<String> attribute(String name) {
        return value("", name);
    }

    /**
     * {@return the value of an attribute that XML itself defines}
     *
     * @param name {@code lang}, {@code id} or {@code space}
     */
    public Optional<String> xmlAttribute(String name) {
        return value(XML, name);
    }

    private Optional<String> value(String namespace, String name) {
        return Optional.ofNullable(xml.getAttributeValue(namespace, name)).map(this::printable);
    }

    /** {@return the text at hand} */
    public String text() {
        return printable(xml.getText());
    }

    /** {@return where the event at hand begins} */
    public Place place() {
        return place(xml.getLocation());
    }

    /**
     * {@return a rejection of what is well-formed and is not what was expected}
     *
     * @param where in the document
     * @param words what was expected and what was found
     */
    public InputRejected misfit(Place where, String words) {
        return new InputRejected(InputRejected.Code.MISFIT, source, where, words);
    }

    // XML 1.1 lets a document write control characters as numbers; the model has no place for them.
    private String printable(String text) {
        int refused = PrintableText.firstRefused(text);
        if (refused >= 0) {
            String hex = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(refused));
            throw misfit(place(), hex + " in a text can be carried by no format");
        }
        return text;
    }

    private int step() {
        try {
            return xml.next();
        } catch (XMLStreamException e) {
            throw translated(e);
        }
    }

    private EntretienException translated(XMLStreamException failure) {
        if (failure.getNestedException() instanceof CharConversionException) {
            return malformed(place(), "bytes after this place are not of the document's encoding", failure);
        }
        if (failure.getLocation() == null) {
            // Woodstox gives a place to every breach of the rules of XML, and none to a breach of a limit.
            return exceeded();
        }
        String words = failure instanceof WstxEOFException
                ? "not XML: the document ends too early"
                : "not XML: a rule of the format is broken here";
        return malformed(place(failure.getLocation()), words, failure);
    }

    private InputRejected malformed(Place place, String words, @Nullable XMLStreamException failure) {
        return new InputRejected(InputRejected.Code.MALFORMED, source, place, words, failure);
    }

    private LimitExceeded exceeded() {
        Limits limits = context.limits();
        return depth >= limits.depth()
                ? exceeded("nesting", limits.depth())
                : exceeded("attributes of one element", limits.attributes());
    }

    private LimitExceeded exceeded(String limit, long maximum) {
        return new LimitExceeded(source, place(), limit, maximum, maximum + 1);
    }

    private static Place place(Location location) {
        return new Place.AtLine(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }
}
