package org.entretien.interchange;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entretien.binding.HardenedXml;

/**
 * Writes a document of any vocabulary in one namespace, in UTF-8: elements indented by two blanks, texts exactly as they are. Attributes
 * are for names, dates and addresses alone, since XML turns their line feeds to blanks. Not safe to share.
 *
 * @since 0.1.0
 */
public final class XmlElementWriter {
    private static final String INDENT = "  ";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final OutputStream out;
    private final XMLStreamWriter xml;
    private int depth;
    private boolean holdsElements;

    private XmlElementWriter(OutputStream out, XMLStreamWriter xml) {
        this.out = out;
        this.xml = xml;
    }

    /** A step of writing that may fail. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    /**
     * Begins a document.
     *
     * @param out where to; flushed by {@link #finish}, never closed
     * @return a writer that stands before the root element
     * @throws IOException when the stream fails
     */
    public static XmlElementWriter begin(OutputStream out) throws IOException {
        try {
            XmlElementWriter writer = new XmlElementWriter(out, HardenedXml.writer(out));
            writer.xml.writeStartDocument("UTF-8", "1.0");
            return writer;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /**
     * Opens an element that holds elements.
     *
     * @param name its local name
     * @return this, for its attributes
     * @throws IOException when the stream fails
     */
    public XmlElementWriter open(String name) throws IOException {
        attempt(() -> {
            newLine();
            xml.writeStartElement(name);
        });
        depth++;
        holdsElements = false;
        return this;
    }

    /**
     * Closes the element that was opened last.
     *
     * @throws IOException when the stream fails
     */
    public void close() throws IOException {
        depth--;
        attempt(() -> {
            if (holdsElements) {
                newLine();
            }
            xml.writeEndElement();
        });
        holdsElements = true;
    }

    /**
     * Declares the namespace of the names without a prefix, on the element just opened.
     *
     * @param namespace its address
     * @return this
     * @throws IOException when the stream fails
     */
    public XmlElementWriter namespace(String namespace) throws IOException {
        attempt(() -> xml.writeDefaultNamespace(namespace));
        return this;
    }

    /**
     * Gives the element just opened an attribute.
     *
     * @param name in no namespace
     * @param value without tabs and line feeds
     * @return this
     * @throws IOException when the stream fails
     */
    public XmlElementWriter attribute(String name, String value) throws IOException {
        attempt(() -> xml.writeAttribute(name, value));
        return this;
    }

    /**
     * Gives the element just opened an attribute that XML itself defines.
     *
     * @param name {@code lang}, {@code id} or {@code space}
     * @param value without tabs and line feeds
     * @return this
     * @throws IOException when the stream fails
     */
    public XmlElementWriter xmlAttribute(String name, String value) throws IOException {
        attempt(() -> xml.writeAttribute("xml", XML, name, value));
        return this;
    }

    /**
     * Writes the text of the element just opened, and closes it.
     *
     * @param text exactly as it is
     * @throws IOException when the stream fails
     */
    public void text(String text) throws IOException {
        attempt(() -> xml.writeCharacters(text));
        close();
    }

    /**
     * Ends the document with a line feed and flushes the stream.
     *
     * @throws IOException when the stream fails
     */
    public void finish() throws IOException {
        attempt(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
            xml.close();
        });
        out.flush();
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private static void attempt(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** {@return the failure of the stream beneath, which the XML library wraps} */
    private static IOException failure(XMLStreamException wrapped) {
        return wrapped.getNestedException() instanceof IOException io
                ? io
                : new IOException(wrapped.getMessage(), wrapped);
    }
}
