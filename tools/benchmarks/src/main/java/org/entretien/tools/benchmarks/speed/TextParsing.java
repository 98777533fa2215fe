package org.entretien.tools.benchmarks.speed;

import java.time.Duration;
import java.util.stream.Stream;
import org.entretien.parser.text.TextParser;
import org.entretien.spi.Deadline;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseReport;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Services;
import org.entretien.spi.Source;

/** The text parser with limits that no measurement meets. */
final class TextParsing {
    private static final Duration HOURS = Duration.ofHours(6);
    private static final int MANY = 1 << 30;
    private static final Limits WIDE = new Limits(MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, HOURS);

    private final PublicationParser parser = new TextParser();
    private final Services services;

    TextParsing(Services services) {
        this.services = services;
    }

    /** {@return how many pieces the account of the document has, so that no work is optimised away} @param bytes of it in UTF-8 */
    int parse(byte[] bytes) {
        Source source = Source.of("measured.txt", bytes);
        ParseContext context = new ParseContext(WIDE, Deadline.in(source.name(), HOURS), services);
        try (Stream<Outcome> outcomes = parser.parse(source, context)) {
            return outcomes.mapToInt(TextParsing::pieces).sum();
        }
    }

    private static int pieces(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) {
            throw rejected.reason();
        }
        ParseReport account = ((Outcome.Parsed) outcome).result().account().orElseThrow();
        return account.ledger().entries().size();
    }
}
