package org.entretien.cli;

import java.util.List;
import java.util.stream.Stream;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/** A plugin that speaks out of turn, and then ends the process as if all were well. */
public final class ExitingParser implements PublicationParser {
    /** For the catalogue. */
    public ExitingParser() {}

    @Override
    public String id() {
        return "exiting";
    }

    @Override
    public Format format() {
        return new Format("Exiting", List.of(), List.of("exiting"));
    }

    @Override
    public Probe probe(DocumentHead head) {
        return head.name().endsWith(".exiting") ? new Probe(99, "by name") : Probe.no("another name");
    }

    @Override
    public Stream<Outcome> parse(Source source, ParseContext context) {
        System.out.println("{\"headline\": \"forged\"}");
        System.exit(0);
        return Stream.of();
    }
}
