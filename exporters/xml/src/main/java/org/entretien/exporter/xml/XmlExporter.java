package org.entretien.exporter.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.entretien.binding.XmlBinding;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.StreamExporter;

/**
 * Writes a publication as an XML document, or any number of them as one. Stateless.
 *
 * @since 0.1.0
 */
public final class XmlExporter implements StreamExporter {
    /** For the catalogue. */
    public XmlExporter() {}

    @Override
    public String id() {
        return "xml";
    }

    @Override
    public Format format() {
        return XmlBinding.FORMAT;
    }

    @Override
    public Fidelity fidelity() {
        return new Fidelity.Lossless();
    }

    @Override
    public void export(Publication publication, OutputStream out) throws IOException {
        XmlBinding.write(publication, out);
    }

    @Override
    public void exportAll(Iterator<Publication> publications, OutputStream out) throws IOException {
        XmlBinding.writeAll(publications, out);
    }
}
