package org.entretien.binding;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML: an element a part, indented by two blanks, with texts exactly as they are. */
final class XmlSink extends ElementSink {
    private static final String INDENT = "  ";

    private final XMLStreamWriter xml;
    private int depth;
    private boolean holdsElements;

    XmlSink(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** A step of writing that may fail. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    void declaration() {
        attempt(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    @Override
    void openObject(String name) {
        attempt(() -> {
            newLine();
            start(name);
        });
        depth++;
        holdsElements = false;
    }

    @Override
    void closeObject() {
        depth--;
        attempt(() -> {
            if (holdsElements) {
                newLine();
            }
            xml.writeEndElement();
        });
        holdsElements = true;
    }

    @Override
    void openList(String name) {
        openObject(name);
    }

    @Override
    void closeList() {
        closeObject();
    }

    @Override
    void openVariant(String kind) {
        openObject(kind);
    }

    @Override
    void text(String name, String value) {
        attempt(() -> {
            newLine();
            start(name);
            xml.writeCharacters(value);
            xml.writeEndElement();
        });
        holdsElements = true;
    }

    /** Ends the document: what was held back reaches the stream. */
    void finish() {
        attempt(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
            xml.close();
        });
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
        if (depth == 0) {
            xml.writeDefaultNamespace(ModelSchemas.XML_NAMESPACE);
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(failure(e));
        }
    }

    /** {@return the failure of the stream beneath, which the XML library wraps} */
    static IOException failure(XMLStreamException wrapped) {
        return wrapped.getNestedException() instanceof IOException io
                ? io
                : new IOException(wrapped.getMessage(), wrapped);
    }
}
