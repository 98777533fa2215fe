package org.entretien.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.domain.Publication;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.entretien.spi.StreamExporter;

/** Writes with one plugin and reads with the other. */
record RoundTrip(PublicationExporter exporter, PublicationParser parser) {
    byte[] write(Publication publication) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(publication, out);
        return out.toByteArray();
    }

    void write(Publication publication, OutputStream out) {
        try {
            exporter.export(publication, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] writeAll(StreamExporter exporter, List<Publication> publications) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.exportAll(publications.iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    List<Publication> read(byte[] document) {
        String name = "written." + exporter.format().ending();
        try (Stream<Outcome> outcomes = parser.parse(Source.of(name, document), ParseContext.standalone(name))) {
            return outcomes.map(RoundTrip::publication).toList();
        }
    }

    private static Publication publication(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) {
            throw new AssertionError(
                    "what was written is rejected: " + rejected.reason().getMessage(), rejected.reason());
        }
        return ((Outcome.Parsed) outcome).result().publication();
    }
}
