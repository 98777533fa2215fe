package org.entretien.parser.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.decoding.DecodedText;
import org.entretien.page.Fact;
import org.entretien.page.Metadata;
import org.entretien.page.Page;
import org.entretien.page.Span;
import org.entretien.recognition.Glance;
import org.entretien.recognition.Recogniser;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.Format;
import org.entretien.spi.Head;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads web pages: finds the article among menus, teasers, captions and comments, what the page says of itself, and the interview if the article
 * is one. Safe to share between threads.
 *
 * <p>Any text is accepted as HTML, as browsers do. The charset is found in the order of the HTML standard, with a diagnostic where the evidence
 * disagrees.
 *
 * @since 0.1.0
 */
public final class HtmlParser implements PublicationParser {
    private static final Format FORMAT =
            new Format("HTML", List.of("text/html", "application/xhtml+xml"), List.of("html", "htm", "xhtml"));

    private final Recogniser recogniser;

    /** For the service loader. */
    public HtmlParser() {
        this(new Recogniser());
    }

    HtmlParser(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public String id() {
        return "html";
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Probe probe(Head head) {
        return HtmlHead.probe(head, FORMAT);
    }

    static Document parse(String html, boolean tracked, int depth) {
        return Parser.htmlParser().setTrackPosition(tracked).setMaxDepth(depth).parseInput(html, "");
    }

    @Override
    public Stream<Outcome> parse(Source source, ParseContext context) {
        byte[] bytes = source.readAll(context);
        DecodedText html = HtmlText.of(bytes, source.charset());
        Document document =
                parse(html.text(), context.located(), context.limits().htmlDepth());
        context.deadline().check();
        Walk.Found found = walk(document, html, context);
        if (found.blocks().isEmpty()) {
            throw new InputRejected(
                    InputRejected.Code.EMPTY,
                    source.name(),
                    new Place.Whole(),
                    "it has nothing to read; a page with text was expected");
        }
        Outcome outcome = read(found, source, context);
        return Stream.of(
                outcome instanceof Outcome.Parsed parsed
                        ? noted(parsed.result().withPlaces(found.places()), html)
                        : outcome);
    }

    /** A page that prints nothing before a script runs may hold its text in its linked data. */
    private static Walk.Found walk(Document document, DecodedText html, ParseContext context) {
        Walk.Found found = Walk.over(document, context.deadline(), anchors(html, context));
        return EmbeddedArticle.in(found.clues().scripts, found.printed())
                .map(more -> Walk.over(document, context.deadline(), anchors(html, context), more))
                .orElse(found);
    }

    private static Anchors anchors(DecodedText html, ParseContext context) {
        return context.located() ? Anchors.in(html.text()) : Anchors.none();
    }

    private Outcome read(Walk.Found found, Source source, ParseContext context) {
        Layout layout = new Layout(found);
        Body body = Body.of(layout);
        context.deadline().check();
        LinkedData data = LinkedData.of(found.clues().linked, found.clues().titles());
        PageFacts facts = new PageFacts(found.clues(), data, source.uri());
        Titles.Title title = Titles.of(
                layout, found.clues(), data, facts.outlet().map(Fact::value).map(outlet -> outlet.name()));
        body.keepTo(layout, title.block());
        Where where = Where.of(layout, body, title.block());
        Metadata metadata = facts.metadata(title.fact(), layout, where, source.fetched());
        List<String> authors =
                metadata.authors().stream().map(fact -> fact.value().name()).toList();
        body.endBefore(layout, Biography.first(layout, where, authors));
        PageMaker maker = new PageMaker(layout, body, title, metadata, source.uri(), facts.language());
        boolean known = maker.judge(context.services().siteProfiles());
        // A page is judged when it has been read; only who wants nothing but interviews turns it away at a glance.
        if (known || !context.interviewsOnly() || Glance.mayBeInterview(maker.doubtfulText())) {
            Optional<ParseResult> interview = recogniser.interview(maker.lenient(), source.name(), context);
            if (interview.isPresent()) {
                return new Outcome.Parsed(interview.get());
            }
        }
        if (context.interviewsOnly()) {
            return new Outcome.Skipped(source.name(), new Place.Whole(), Outcome.Skipped.Reason.NO_INTERVIEW);
        }
        Page page = maker.strict();
        ParseResult article = recogniser.article(page, source.name(), context);
        return new Outcome.Parsed(data.broken() == 0 ? article : article.withDiagnostics(broken(data)));
    }

    private static List<Diagnostic> broken(LinkedData data) {
        return List.of(new Diagnostic.Noticed(
                "linked-data-broken", new Span(0, 0), data.broken() + " scripts of linked data cannot be read"));
    }

    private static Outcome noted(ParseResult result, DecodedText html) {
        if (html.diagnostics().isEmpty()) {
            return new Outcome.Parsed(result);
        }
        List<Diagnostic> diagnostics = new ArrayList<>(html.diagnostics());
        diagnostics.addAll(result.diagnostics());
        return new Outcome.Parsed(result.withDiagnostics(diagnostics));
    }
}
