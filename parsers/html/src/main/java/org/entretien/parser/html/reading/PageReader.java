package org.entretien.parser.html.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.decoding.DecodedText;
import org.entretien.page.Attributed;
import org.entretien.page.Metadata;
import org.entretien.page.Page;
import org.entretien.page.Span;
import org.entretien.parser.html.blocks.Anchors;
import org.entretien.parser.html.blocks.BlockExtractor;
import org.entretien.parser.html.content.ArticleExtent;
import org.entretien.parser.html.content.BlockStatistics;
import org.entretien.parser.html.content.MainContent;
import org.entretien.parser.html.decoding.HtmlDecoder;
import org.entretien.parser.html.metadata.AuthorBox;
import org.entretien.parser.html.metadata.EmbeddedArticle;
import org.entretien.parser.html.metadata.LinkedData;
import org.entretien.parser.html.metadata.PageFacts;
import org.entretien.parser.html.metadata.Titles;
import org.entretien.recognition.PageViews;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.Source;
import org.jsoup.nodes.Document;

/** Takes a web page from its bytes to what recognition reads, and hands it over. */
public final class PageReader {
    /** What a page is handed to. */
    @FunctionalInterface
    public interface Recognition {
        Outcome recognise(PageViews views, String source, ParseContext context);
    }

    private final Recognition recognition;

    public PageReader(Recognition recognition) {
        this.recognition = recognition;
    }

    public Stream<Outcome> read(Source source, ParseContext context) {
        byte[] bytes = source.readAll(context);
        DecodedText html = HtmlDecoder.of(bytes, source.charset());
        Document document = HtmlDecoder.document(
                html.text(), context.located(), context.limits().htmlDepth());
        context.deadline().check();
        BlockExtractor.Found found = walk(document, html, context);
        if (found.blocks().isEmpty()) {
            throw new InputRejected(
                    InputRejected.Code.EMPTY,
                    source.name(),
                    new Place.Whole(),
                    "it has nothing to read; a page with text was expected");
        }
        Outcome outcome = recognise(found, source, context);
        return Stream.of(
                outcome instanceof Outcome.Parsed parsed
                        ? noted(parsed.result().withPlaces(found.places()), html)
                        : outcome);
    }

    /** A page that prints nothing before a script runs may hold its text in its linked data. */
    private static BlockExtractor.Found walk(Document document, DecodedText html, ParseContext context) {
        BlockExtractor.Found found = BlockExtractor.over(document, context.deadline(), anchors(html, context));
        return EmbeddedArticle.in(found.clues().scripts, found.printed())
                .map(more -> BlockExtractor.over(document, context.deadline(), anchors(html, context), more))
                .orElse(found);
    }

    private static Anchors anchors(DecodedText html, ParseContext context) {
        return context.located() ? Anchors.in(html.text()) : Anchors.none();
    }

    private Outcome recognise(BlockExtractor.Found found, Source source, ParseContext context) {
        BlockStatistics layout = new BlockStatistics(found);
        MainContent body = MainContent.of(layout);
        context.deadline().check();
        LinkedData data = LinkedData.of(found.clues().linked, found.clues().titles());
        PageFacts facts = new PageFacts(found.clues(), data, source.uri());
        Titles.Title title = Titles.of(
                layout,
                found.clues(),
                data,
                facts.outlet().map(Attributed::value).map(outlet -> outlet.name()));
        body.keepTo(layout, title.block());
        ArticleExtent where = ArticleExtent.of(layout, body, title.block());
        Metadata metadata = facts.metadata(title.fact(), layout, where, source.fetched());
        List<String> authors =
                metadata.authors().stream().map(fact -> fact.value().name()).toList();
        body.endBefore(layout, AuthorBox.first(layout, where, authors));
        PageBuilder maker = new PageBuilder(layout, body, title, metadata, source.uri(), facts.language());
        Outcome outcome = recognition.recognise(new MadePages(maker), source.name(), context);
        return outcome instanceof Outcome.Parsed parsed && data.broken() > 0
                ? new Outcome.Parsed(parsed.result().withDiagnostics(broken(data, parsed.result())))
                : outcome;
    }

    private static List<Diagnostic> broken(LinkedData data, ParseResult result) {
        List<Diagnostic> diagnostics = new ArrayList<>(result.diagnostics());
        diagnostics.add(new Diagnostic.Noticed(
                "linked-data-broken", new Span(0, 0), data.broken() + " scripts of linked data cannot be read"));
        return diagnostics;
    }

    private static Outcome noted(ParseResult result, DecodedText html) {
        if (html.diagnostics().isEmpty()) {
            return new Outcome.Parsed(result);
        }
        List<Diagnostic> diagnostics = new ArrayList<>(html.diagnostics());
        diagnostics.addAll(result.diagnostics());
        return new Outcome.Parsed(result.withDiagnostics(diagnostics));
    }

    /** The pages that a maker makes, each when it is asked for. */
    private record MadePages(PageBuilder maker) implements PageViews {
        @Override
        public String words() {
            return maker.doubtfulText();
        }

        @Override
        public Page candidate() {
            return maker.candidate();
        }

        @Override
        public Optional<Page> article() {
            return Optional.of(maker.article());
        }

        @Override
        public PageViews zoned(SiteProfile profile) {
            return new MadePages(maker.zoned(profile));
        }
    }
}
