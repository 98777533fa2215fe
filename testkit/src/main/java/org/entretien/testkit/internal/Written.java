package org.entretien.testkit.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.entretien.domain.Publication;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.StreamExporter;

/** What exporters write. */
public final class Written {
    private Written() {}

    public static byte[] by(PublicationExporter exporter, Publication publication) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(publication, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** {@return what is written of each, a character a byte, since lists of arrays are never equal} */
    public static List<String> each(PublicationExporter exporter, List<Publication> publications) {
        return publications.stream()
                .map(one -> new String(by(exporter, one), StandardCharsets.ISO_8859_1))
                .toList();
    }

    public static byte[] all(StreamExporter exporter, List<Publication> publications) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.exportAll(publications.iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** {@return the same publications} @param each in order @param asked run before each is given */
    public static Iterator<Publication> observed(Iterator<Publication> each, Runnable asked) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Publication next() {
                asked.run();
                return each.next();
            }
        };
    }
}
