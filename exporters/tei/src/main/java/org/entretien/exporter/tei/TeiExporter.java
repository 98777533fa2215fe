package org.entretien.exporter.tei;

import java.io.IOException;
import java.io.OutputStream;
import org.entretien.domain.Publication;
import org.entretien.interchange.EmbeddedPayload;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.PublicationExporter;

/**
 * Writes a publication as TEI P5, with the whole of it as canonical JSON in {@code xenoData}. The payload doubles the document: a
 * program that reads it back must allow for its bytes. Stateless.
 *
 * @since 0.1.0
 */
public final class TeiExporter implements PublicationExporter {
    /** For the catalogue. */
    public TeiExporter() {}

    @Override
    public String id() {
        return "tei";
    }

    @Override
    public Format format() {
        return TeiDocument.FORMAT;
    }

    @Override
    public Fidelity fidelity() {
        return new Fidelity.Lossless();
    }

    @Override
    public void export(Publication publication, OutputStream out) throws IOException {
        new TeiDocument(out).write(publication, EmbeddedPayload.of(publication, TeiDocument::nativePart));
    }
}
