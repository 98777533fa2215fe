package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.domain.Publication;
import org.entretien.page.Evidence;
import org.entretien.page.LedgerVerifier;
import org.entretien.spi.FieldOrigin;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;

/** Reads pages as the tests need it, and makes them of a head and a body. */
final class Pages {
    /** Running text of an invented article: enough of it to be the main content of a small page. */
    static final String STORY = """
            <p>The lighthouse of Ramsal opened its doors again on Monday, after two winters of repairs that cost more than planned.</p>
            <p>The keeper, who has lived on the rock for ten years, showed the new lamp to forty visitors and answered every child.</p>
            <p>The harbour office expects nine thousand people before the autumn, and has asked the ferry to sail twice a day.</p>
            """;

    private static final HtmlParser PARSER = new HtmlParser();

    private Pages() {}

    static String page(String head, String body) {
        return "<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    /** A page with a headline and an article, whose head says more. */
    static String story(String head) {
        return page(head, "<article><h1>The lamp of Ramsal burns again</h1>" + STORY + "</article>");
    }

    static ParseResult read(String html) {
        return read(Source.of("page.html", html.getBytes(StandardCharsets.UTF_8)));
    }

    static ParseResult read(Source source) {
        Outcome outcome = outcome(source);
        assertThat(outcome).isInstanceOf(Outcome.Parsed.class);
        return ((Outcome.Parsed) outcome).result();
    }

    static Outcome outcome(Source source) {
        try (Stream<Outcome> outcomes = PARSER.parse(source, ParseContext.standalone(source.name()))) {
            List<Outcome> all = outcomes.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    static Publication publication(String html) {
        return read(html).publication();
    }

    static List<String> breaches(ParseResult result) {
        ParseReport account = result.account().orElseThrow();
        return LedgerVerifier.breaches(account.text(), result.publication(), account.ledger());
    }

    static Optional<Evidence> origin(ParseResult result, String path) {
        return result.origins().stream()
                .filter(origin -> origin.path().equals(path))
                .map(FieldOrigin::evidence)
                .findFirst();
    }
}
