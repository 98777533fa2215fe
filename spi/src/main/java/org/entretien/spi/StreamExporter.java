package org.entretien.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.entretien.domain.Publication;

/**
 * Writes any number of publications as one document, holding one at a time.
 *
 * @since 0.1.0
 */
public interface StreamExporter extends PublicationExporter {
    /**
     * Writes publications one after another. The stream is flushed, not closed.
     *
     * @param publications what to write, taken one by one
     * @param out where to
     * @throws IOException when the stream fails
     */
    void exportAll(Iterator<Publication> publications, OutputStream out) throws IOException;
}
