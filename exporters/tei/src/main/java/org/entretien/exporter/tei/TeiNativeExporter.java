package org.entretien.exporter.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.TreeSet;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.PublicationExporter;

/**
 * Writes a publication as TEI P5 without a payload: what TEI has no element for is lost, and named by the fidelity. Stateless.
 *
 * @since 0.1.0
 */
public final class TeiNativeExporter implements PublicationExporter {
    private static final Fidelity FIDELITY = new Fidelity.Lossy(new TreeSet<>(List.of("headline.uri")));

    /** For the catalogue. */
    public TeiNativeExporter() {}

    @Override
    public String id() {
        return "tei-native";
    }

    @Override
    public Format format() {
        return TeiDocument.FORMAT;
    }

    @Override
    public Fidelity fidelity() {
        return FIDELITY;
    }

    @Override
    public void export(Publication publication, OutputStream out) throws IOException {
        new TeiDocument(out).write(TeiDocument.nativePart(publication));
    }
}
