package org.entretien.spi;

import java.util.stream.Stream;

/**
 * Reads publications from documents of one format.
 *
 * @since 0.1.0
 */
public interface PublicationParser extends Plugin {
    /** {@return the format it reads} */
    Format format();

    /**
     * Looks at the beginning of a document, cheaply.
     *
     * @param head the beginning
     * @return how sure the parser is that it can read this
     */
    Probe probe(DocumentHead head);

    /**
     * Whether the parser wants the bytes as they are stored, packed or not. Containers are packed record by record, may be of any size, and
     * name records by their place in the file: their parser unpacks for itself, under the limits of one document for each record. All others get
     * bytes that were unpacked and counted. The head that {@link #probe} sees is unpacked either way.
     *
     * @return false unless the parser takes care of packing
     */
    default boolean readsPacked() {
        return false;
    }

    /**
     * Reads a document. One that holds many publications is read as the stream is consumed.
     *
     * @param source the document
     * @param context limits and services
     * @return what was found, in the document's order; the caller closes it
     * @throws EntretienException when the document as a whole cannot be read; a stream may throw it too
     */
    Stream<Outcome> parse(Source source, ParseContext context);
}
