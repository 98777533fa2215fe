package org.entretien.binding;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.entretien.domain.Publication;
import org.entretien.spi.Format;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Source;

/**
 * The XML form of publications: an element {@code publication}, or a sequence of them in an element {@code publications}, in the
 * namespace {@link ModelSchemas#XML_NAMESPACE}. Written in UTF-8, read in any encoding that the document declares.
 *
 * <p>Stateless; safe to share between threads.
 *
 * @see ModelSchemas#xml
 * @since 0.1.0
 */
public final class XmlBinding {
    /** One publication or a sequence of them in one document; the same for the plugin that reads and the one that writes. */
    public static final Format FORMAT = new Format("XML", List.of("application/xml", "text/xml"), List.of("xml"));

    private XmlBinding() {}

    /**
     * Reads a document, be it one publication or a sequence. A publication that does not fit the model is an outcome; the next ones
     * follow. A breach of the rules of XML is the last outcome.
     *
     * @param source the document
     * @param context its limits hold for each publication, and its time counts anew from each
     * @return the outcomes, made as they are asked for; the caller closes the stream
     * @throws InputRejected when the document cannot be opened
     */
    public static Stream<Outcome> read(Source source, ParseContext context) {
        return XmlSequence.open(source, context);
    }

    /**
     * Writes a publication as one document: indented by two blanks, ended by a line feed. The stream is flushed, not closed.
     *
     * @param publication what to write
     * @param out where to
     * @throws IOException when the stream fails
     */
    public static void write(Publication publication, OutputStream out) throws IOException {
        document(out, sink -> new ModelWriter(sink).publication(publication));
    }

    /**
     * Writes publications as one document, holding one at a time. The stream is flushed, not closed.
     *
     * @param publications what to write, taken one by one
     * @param out where to
     * @throws IOException when the stream fails
     */
    public static void writeAll(Iterator<Publication> publications, OutputStream out) throws IOException {
        document(out, sink -> {
            sink.openList(XmlSequence.PUBLICATIONS);
            publications.forEachRemaining(new ModelWriter(sink)::publication);
            sink.closeList();
        });
    }

    /** What is written between the declaration and the end of a document. */
    private interface Body {
        void write(XmlSink sink);
    }

    private static void document(OutputStream out, Body body) throws IOException {
        try {
            XmlSink sink = new XmlSink(HardenedXml.writer(out));
            sink.declaration();
            body.write(sink);
            sink.finish();
            out.flush();
        } catch (XMLStreamException e) {
            throw XmlSink.failure(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
