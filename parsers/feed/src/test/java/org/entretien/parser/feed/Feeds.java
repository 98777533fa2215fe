package org.entretien.parser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.page.LedgerVerifier;
import org.entretien.parser.text.TextParser;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;
import org.entretien.validation.HibernatePublicationValidator;

/** Feeds for the tests, and the plugins that read what is in them. */
final class Feeds {
    static final Catalogue CATALOGUE = Catalogue.of(
            new FeedParser(),
            new FeedHeadlinesParser(),
            new TextParser(),
            new FakeHtmlParser(),
            new HibernatePublicationValidator());

    private Feeds() {}

    static String rss(String items) {
        return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>La Vigie du port</title>"
                + "<link>https://vigie.example/</link><language>fr</language>" + items + "</channel></rss>";
    }

    static String item(String... elements) {
        return "<item>" + String.join("", elements) + "</item>";
    }

    static String atom(String entries) {
        return "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='fr'><title>La Vigie du port</title>"
                + "<id>urn:x:vigie</id><updated>2019-03-12T10:00:00Z</updated>" + entries + "</feed>";
    }

    static Source sample(String name) {
        try (InputStream in = Objects.requireNonNull(Feeds.class.getResourceAsStream(name), name)) {
            return Source.of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Outcome> outcomes(Source source) {
        try (Stream<Outcome> outcomes = CATALOGUE.parseAll(source, ParseOptions.DEFAULT)) {
            return outcomes.toList();
        }
    }

    static List<Outcome> outcomes(String feed) {
        return outcomes(Source.ofText("feed.rss", feed));
    }

    /** What a feed holds, every item of it parsed and truly accounted for. */
    static List<ParseResult> results(Source source) {
        return outcomes(source).stream().map(Feeds::parsed).toList();
    }

    static List<ParseResult> results(String feed) {
        return results(Source.ofText("feed.rss", feed));
    }

    static ParseResult only(String feed) {
        List<ParseResult> results = results(feed);
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    static ParseResult parsed(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Parsed.class);
        ParseResult result = ((Outcome.Parsed) outcome).result();
        result.account()
                .ifPresent(account -> assertThat(
                                LedgerVerifier.breaches(account.text(), result.publication(), account.ledger()))
                        .isEmpty());
        return result;
    }

    static Exception rejection(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        return ((Outcome.Rejected) outcome).reason();
    }
}
