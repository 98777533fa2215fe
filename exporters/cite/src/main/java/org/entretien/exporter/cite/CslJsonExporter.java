package org.entretien.exporter.cite;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.entretien.binding.JsonBinding;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.StreamExporter;

/**
 * Writes publications as an array of CSL-JSON, which reference managers and citation processors read. An interview is cited by its
 * interviewees, a page that is no interview by its byline. Programs that read CSL-JSON take {@code <i>} in a title for italics; the format
 * has no way to say that it is not. No state; may be shared between threads.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">Citation Style Language</a>
 * @since 0.1.0
 */
public final class CslJsonExporter implements StreamExporter {
    private static final Format FORMAT =
            new Format("CSL-JSON", List.of("application/vnd.citationstyles.csl+json"), List.of("csljson"));

    /** For the catalogue. */
    public CslJsonExporter() {}

    @Override
    public String id() {
        return "csl-json";
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Fidelity fidelity() {
        return Lost.FIDELITY;
    }

    @Override
    public void export(Publication publication, OutputStream out) throws IOException {
        exportAll(List.of(publication).iterator(), out);
    }

    @Override
    public void exportAll(Iterator<Publication> publications, OutputStream out) throws IOException {
        CitationKeys keys = new CitationKeys();
        JsonBinding.writeArray(
                new Iterator<Map<String, Object>>() {
                    @Override
                    public boolean hasNext() {
                        return publications.hasNext();
                    }

                    @Override
                    public Map<String, Object> next() {
                        Publication publication = publications.next();
                        return CslItem.of(publication, keys.next(publication));
                    }
                },
                out);
    }
}
