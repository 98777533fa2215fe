package org.entretien.spi;

import java.io.IOException;
import java.io.OutputStream;
import org.entretien.domain.Publication;

/**
 * Writes publications in one format. The output depends on the publication alone: the same bytes in every locale, zone and thread.
 *
 * @since 0.1.0
 */
public interface PublicationExporter extends Plugin {
    /** {@return the format it writes} */
    Format format();

    /** {@return how much of a publication the format keeps} */
    Fidelity fidelity();

    /**
     * Writes one publication as one document. The stream is flushed, not closed.
     *
     * @param publication what to write
     * @param out where to
     * @throws IOException when the stream fails
     */
    void export(Publication publication, OutputStream out) throws IOException;
}
