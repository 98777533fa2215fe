package org.entretien.testkit.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.domain.Publication;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.entretien.testkit.Projection;

/** Writes with one plugin and reads with the other. */
public record RoundTrip(PublicationExporter exporter, PublicationParser parser) {
    public Publication kept(Publication publication) {
        return Projection.of(publication, exporter.fidelity());
    }

    public List<Publication> read(byte[] document) {
        String name = "written." + exporter.format().ending();
        try (Stream<Outcome> outcomes = parser.parse(Source.of(name, document), ParseContext.standalone(name))) {
            return outcomes.map(RoundTrip::publication).toList();
        }
    }

    public int certainty(byte[] document) {
        byte[] beginning = Arrays.copyOf(document, Math.min(document.length, DocumentHead.LENGTH));
        String name = "written." + exporter.format().ending();
        return parser.probe(new DocumentHead(name, Optional.empty(), beginning)).certainty();
    }

    private static Publication publication(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) {
            throw new AssertionError(
                    "what was written is rejected: " + rejected.reason().getMessage(), rejected.reason());
        }
        if (outcome instanceof Outcome.Parsed parsed) {
            return parsed.result().publication();
        }
        throw new AssertionError("what was written is skipped: " + outcome);
    }
}
