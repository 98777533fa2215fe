package org.entretien.exporter.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.entretien.binding.JsonBinding;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.StreamExporter;

/**
 * Writes publications as JSON, one a line. Stateless.
 *
 * @since 0.1.0
 */
public final class JsonLinesExporter implements StreamExporter {
    /** For the catalogue. */
    public JsonLinesExporter() {}

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public Format format() {
        return JsonBinding.LINES;
    }

    @Override
    public Fidelity fidelity() {
        return new Fidelity.Lossless();
    }

    @Override
    public void export(Publication publication, OutputStream out) throws IOException {
        exportAll(List.of(publication).iterator(), out);
    }

    @Override
    public void exportAll(Iterator<Publication> publications, OutputStream out) throws IOException {
        JsonBinding.writeLines(publications, out);
    }
}
