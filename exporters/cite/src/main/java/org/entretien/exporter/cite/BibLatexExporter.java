package org.entretien.exporter.cite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.StreamExporter;

/**
 * Writes publications as entries of BibLaTeX in UTF-8, {@code @article} with the subtype {@code newspaper}. Line breaks become blanks,
 * as BibLaTeX reads them, and controls become U+FFFD, since TeX stops at them. No state; may be shared between threads.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">BibLaTeX</a>
 * @since 0.1.0
 */
public final class BibLatexExporter implements StreamExporter {
    private static final Format FORMAT =
            new Format("BibLaTeX", List.of("application/x-bibtex", "text/x-bibtex"), List.of("bib"));

    /** For the catalogue. */
    public BibLatexExporter() {}

    @Override
    public String id() {
        return "biblatex";
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
        for (String before = ""; publications.hasNext(); before = "\n") {
            Publication publication = publications.next();
            String entry =
                    before + BibEntry.of(publication, keys.next(publication).key());
            out.write(entry.getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }
}
