package org.entretien.exporter.json;

import java.io.IOException;
import java.io.OutputStream;
import org.entretien.binding.JsonBinding;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.PublicationExporter;

/**
 * Writes a publication as a JSON document, indented for people. Stateless.
 *
 * @since 0.1.0
 */
public final class JsonExporter implements PublicationExporter {
    /** For the catalogue. */
    public JsonExporter() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public Format format() {
        return JsonBinding.FORMAT;
    }

    @Override
    public Fidelity fidelity() {
        return new Fidelity.Lossless();
    }

    @Override
    public void export(Publication publication, OutputStream out) throws IOException {
        JsonBinding.write(publication, out);
    }
}
