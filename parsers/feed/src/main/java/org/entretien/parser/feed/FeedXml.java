package org.entretien.parser.feed;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entretien.binding.HardenedXml;
import org.entretien.spi.Deadline;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Place;

/**
 * Walks over the elements of a feed. Entities are those of XML and of HTML, which feeds use without declaring them; a document type
 * declaration is passed over, and refused when it declares anything itself.
 */
final class FeedXml {
    private static final int CHECK_EVERY = 1024;

    private final FeedFile file;
    private final XMLStreamReader xml;
    private Deadline deadline;
    private int depth;
    private boolean broken;
    private long events;
    private int foreignEntities;
    private int unprintable;

    private FeedXml(FeedFile file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
        this.deadline = file.context().deadline();
    }

    static FeedXml open(FeedFile file) {
        byte[] bytes = file.bytes();
        ByteArrayInputStream in = new ByteArrayInputStream(bytes, file.start(), bytes.length - file.start());
        try {
            return new FeedXml(file, HardenedXml.reader(in, file.context().limits()));
        } catch (XMLStreamException e) {
            throw new InputRejected(
                    InputRejected.Code.MALFORMED,
                    file.name(),
                    file.place(1, 1),
                    "not XML: its beginning, or the encoding it declares, cannot be read",
                    e);
        }
    }

    /** Moves to the next start tag, end tag or text. {@return which of them, as in {@link XMLStreamConstants}; the end of the document too} */
    int next() {
        broken = true;
        if (++events % CHECK_EVERY == 0) {
            deadline.check();
        }
        int event = step();
        broken = false;
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> refuseDeclarations();
            default -> {
                // Texts and comments open nothing.
            }
        }
        return event;
    }

    /** Moves past the start tag at hand and all that is in it. */
    void skip() {
        leave(depth - 1);
    }

    /** Moves on until so few elements are open. @param outside how many */
    void leave(int outside) {
        while (depth > outside) {
            next();
        }
    }

    /** {@return whether the document cannot be read on: a rule of XML is broken, or its time is over} */
    boolean isBroken() {
        return broken;
    }

    /** {@return how many elements are open, the one at hand included} */
    int depth() {
        return depth;
    }

    XMLStreamReader reader() {
        return xml;
    }

    FeedFile file() {
        return file;
    }

    /** The time counts anew from each item. */
    void renew() {
        deadline = file.context().renewed(file.name()).deadline();
        foreignEntities = 0;
        unprintable = 0;
    }

    /** {@return how many entities of HTML were met since the item began} */
    int foreignEntities() {
        return foreignEntities;
    }

    /** {@return how many characters were left out since the item began} */
    int unprintable() {
        return unprintable;
    }

    Place place() {
        return place(xml.getLocation());
    }

    /** {@return the text at hand, or what the reference at hand stands for} */
    String text() {
        if (xml.getEventType() != XMLStreamConstants.ENTITY_REFERENCE) {
            return printable(xml.getText());
        }
        foreignEntities++;
        return Markup.reference(xml.getLocalName())
                .orElseThrow(() -> file.malformed(place(), "a reference to an entity that neither XML nor HTML knows"));
    }

    /** {@return the text without what no format can carry; a version of XML of its own lets controls pass as numbers} */
    String printable(String text) {
        String printable = FeedTexts.printable(text);
        unprintable += text.length() - printable.length();
        return printable;
    }

    /** Old feeds name the document type of their version, which is never fetched; a list of declarations is of no use and an attack. */
    private void refuseDeclarations() {
        String beginning = FeedHead.ascii(file.bytes());
        int doctype = beginning.indexOf("<!DOCTYPE");
        if (doctype < 0 || FeedHead.hasSubset(beginning, doctype)) {
            throw file.malformed(place(), "a document type declaration with declarations of its own is not allowed");
        }
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
            // The reader gives a place to every breach of the rules of XML, and none to a breach of a limit.
            return exceeded();
        }
        return malformed(place(failure.getLocation()), "not XML: a rule of the format is broken here", failure);
    }

    private InputRejected malformed(Place place, String words, XMLStreamException failure) {
        return new InputRejected(InputRejected.Code.MALFORMED, file.name(), place, words, failure);
    }

    private LimitExceeded exceeded() {
        var limits = file.context().limits();
        return depth >= limits.depth()
                ? new LimitExceeded(file.name(), place(), "nesting", limits.depth(), limits.depth() + 1L)
                : new LimitExceeded(
                        file.name(),
                        place(),
                        "attributes of one element",
                        limits.attributes(),
                        limits.attributes() + 1L);
    }

    private Place place(Location location) {
        return file.place(location.getLineNumber(), location.getColumnNumber());
    }
}
