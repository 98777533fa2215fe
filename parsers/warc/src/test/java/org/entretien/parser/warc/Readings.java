package org.entretien.parser.warc;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entretien.Catalogue;
import org.entretien.ParseOptions;
import org.entretien.domain.Publication;
import org.entretien.parser.text.TextParser;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;

/** Archives read with the parser of plain text beside that of archives. */
final class Readings {
    static final Catalogue CATALOGUE = Catalogue.of(new WarcPublicationParser(), new TextParser());

    private Readings() {}

    static List<Outcome> of(Archive archive) {
        return of(archive.bytes());
    }

    static List<Outcome> of(byte[] archive) {
        return of(archive, ParseOptions.DEFAULT);
    }

    static List<Outcome> of(byte[] archive, ParseOptions options) {
        try (Stream<Outcome> outcomes = CATALOGUE.parseAll(Source.of("a.warc", archive), options)) {
            return outcomes.toList();
        }
    }

    /** {@return what became of each record in one word or line: its text, why it was skipped, why it was rejected} */
    static List<String> told(List<Outcome> outcomes) {
        return outcomes.stream().map(Readings::told).toList();
    }

    static String told(Outcome outcome) {
        if (outcome instanceof Outcome.Parsed parsed) {
            return text(parsed.result().publication());
        }
        if (outcome instanceof Outcome.Skipped skipped) {
            return skipped.reason().name();
        }
        return ((Outcome.Rejected) outcome).reason().getMessage();
    }

    static String text(Publication publication) {
        return Stream.concat(
                        publication.headline().map(headline -> headline.text()).stream(),
                        publication.paragraphs().stream())
                .collect(Collectors.joining(" "));
    }

    static ParseResult parsed(Outcome outcome) {
        return ((Outcome.Parsed) outcome).result();
    }
}
