package org.entretien.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.entretien.domain.Headline;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.StreamExporter;

/** Writes one headline a line; fails as some libraries do, with an exception of its own around the real one. */
public final class TalesExporter implements StreamExporter {
    @Override
    public String id() {
        return "tales";
    }

    @Override
    public Format format() {
        return new Format("Tales", List.of(), List.of("tales"));
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
        while (publications.hasNext()) {
            String title = publications.next().headline().map(Headline::text).orElse("");
            try {
                out.write((title + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException("wrapped", e);
            }
        }
        out.flush();
    }
}
