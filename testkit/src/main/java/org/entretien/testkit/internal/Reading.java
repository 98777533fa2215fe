package org.entretien.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.page.LedgerVerifier;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Plugin;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;

/** Reads documents with the parser under test, through a catalogue as everybody does, and knows what may come of it. */
public final class Reading {
    private final PublicationParser parser;
    private final Catalogue catalogue;
    private final ParseOptions options;

    private Reading(PublicationParser parser, Catalogue catalogue, ParseOptions options) {
        this.parser = parser;
        this.catalogue = catalogue;
        this.options = options;
    }

    public static Reading with(PublicationParser parser, List<Plugin> companions) {
        List<Plugin> all = new ArrayList<>(companions);
        all.add(parser);
        Catalogue catalogue = Catalogue.of(all.toArray(Plugin[]::new));
        assertThat(catalogue.failures())
                .as("plugins that cannot be used together")
                .isEmpty();
        return new Reading(
                parser, catalogue, ParseOptions.DEFAULT.withParser(parser.id()).withoutValidation());
    }

    public Reading under(Limits limits) {
        return new Reading(parser, catalogue, options.withLimits(limits));
    }

    public Reading interviewsOnly() {
        return new Reading(parser, catalogue, options.withInterviewsOnly());
    }

    public Reading located() {
        return new Reading(parser, catalogue, options.withLocated());
    }

    public Stream<Outcome> stream(Source source) {
        return catalogue.parseAll(source, options);
    }

    public List<Outcome> outcomes(Source source) {
        try (Stream<Outcome> outcomes = stream(source)) {
            return outcomes.toList();
        }
    }

    /** {@return what is read of a sample, in which nothing may be wrong} */
    public List<ParseResult> results(Source sample) {
        List<ParseResult> results = new ArrayList<>();
        for (Outcome outcome : outcomes(sample)) {
            requireSound(sample, outcome);
            if (outcome instanceof Outcome.Rejected rejected) {
                throw new AssertionError(
                        "the sample is rejected: " + rejected.reason().getMessage(), rejected.reason());
            }
            if (outcome instanceof Outcome.Parsed parsed) {
                results.add(parsed.result());
            }
        }
        return results;
    }

    /** Whatever a document is like: each outcome keeps the laws of the ledger, or is an error of the declared family that names the document. */
    public List<Outcome> sound(Source source) {
        List<Outcome> outcomes = outcomes(source);
        outcomes.forEach(outcome -> requireSound(source, outcome));
        return outcomes;
    }

    public DocumentHead head(Source source) {
        byte[] all = Samples.bytes(source);
        return new DocumentHead(
                source.name(),
                source.mediaType(),
                java.util.Arrays.copyOf(all, Math.min(all.length, DocumentHead.LENGTH)));
    }

    private static void requireSound(Source source, Outcome outcome) {
        if (outcome instanceof Outcome.Parsed parsed) {
            assertThat(breaches(parsed.result()))
                    .as("the ledger of %s", source.name())
                    .isEmpty();
        } else if (outcome instanceof Outcome.Rejected rejected) {
            requireDeclared(source, rejected.reason());
        }
    }

    public static List<String> breaches(ParseResult result) {
        return result.account()
                .map(account -> LedgerVerifier.breaches(account.text(), result.publication(), account.ledger()))
                .orElse(List.of());
    }

    private static void requireDeclared(Source source, EntretienException reason) {
        if (reason instanceof PluginFailure) {
            throw new AssertionError("a fault of the plugin: " + reason.getMessage(), reason);
        }
        assertThat(reason.getMessage())
                .as("the message of a rejection names the document, in one line")
                .startsWith(source.name())
                .doesNotContain("\n");
    }

    public static void requireConfidence(ParseResult result) {
        int turns =
                result.publication().interview().map(one -> one.turns().size()).orElse(0);
        ParseReport account = result.account().orElseThrow();
        assertThat(account.turnConfidence())
                .as("confidence, one number a turn")
                .hasSize(turns)
                .allMatch(sure -> sure >= 0 && sure <= 1);
        assertThat(account.evidence()).as("evidence, one a turn").hasSize(turns);
    }
}
