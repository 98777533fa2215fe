package org.entretien.parser.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.domain.Publication;
import org.entretien.parser.text.TextParser;
import org.entretien.spi.ContainerLedger;
import org.entretien.spi.ContainerLedgerVerifier;
import org.entretien.spi.Extent;
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

    /** Whatever is read, its ledger has to add up. */
    static List<Outcome> of(byte[] archive, ParseOptions options) {
        return of(Source.of("a.warc", archive), options, archive.length, new ArrayList<>());
    }

    static List<Outcome> of(Source archive, ParseOptions options, long length, List<ContainerLedger.Run> runs) {
        List<Outcome> read;
        try (ContainerLedger ledger = new ContainerLedger(runs::add);
                Stream<Outcome> outcomes = CATALOGUE.parseAll(archive, options.withExtents(ledger))) {
            read = outcomes.toList();
        }
        assertThat(ContainerLedgerVerifier.breaches(runs, length)).isEmpty();
        return read;
    }

    /** {@return the runs as words: {@code RECORD 0..120 x2}} */
    static List<String> runs(byte[] archive) {
        List<ContainerLedger.Run> runs = new ArrayList<>();
        of(Source.of("a.warc", archive), ParseOptions.DEFAULT.withParser("warc"), archive.length, runs);
        return runs.stream()
                .map(run -> run.whole().kind() + " " + words(run.whole().from()) + ".."
                        + words(run.whole().to()) + " x" + run.count())
                .toList();
    }

    private static String words(Extent.Position position) {
        return position.stored() + (position.unpacked() == 0 ? "" : "+" + position.unpacked());
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
