package org.entretien.testkit.internal;

import java.util.List;
import java.util.stream.Stream;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/** Reads with a parser by itself, with no catalogue between. */
public final class UnmanagedRead {
    private UnmanagedRead() {}

    public static List<Outcome> read(PublicationParser parser, Source source) {
        try (Stream<Outcome> outcomes = parser.parse(source, ParseContext.standalone(source.name()))) {
            return outcomes.toList();
        } catch (EntretienException e) {
            return List.of(new Outcome.Rejected(e));
        }
    }
}
