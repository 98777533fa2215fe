package org.entretien.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entretien.domain.Headline;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.page.Discard;
import org.entretien.page.Ledger;
import org.entretien.page.Span;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/**
 * Reads documents that say on each line what should happen: {@code title X} is a publication, {@code many N} are N of them,
 * {@code reject WHY}, {@code fail WHY}, {@code slow MILLIS}, {@code memory}.
 */
public final class TaleParser implements PublicationParser {
    @Override
    public String id() {
        return "tale";
    }

    @Override
    public Format format() {
        return new Format("Tale", List.of("text/x-tale"), List.of("tale"));
    }

    @Override
    public Probe probe(DocumentHead head) {
        return head.ascii().startsWith("tale\n") ? new Probe(100, "it says so") : Probe.no("it does not say so");
    }

    @Override
    public Stream<Outcome> parse(Source source, ParseContext context) {
        String text = new String(source.readAll(context), StandardCharsets.UTF_8);
        String[] lines = text.split("\n", -1);
        boolean single = text.indexOf("title ") == text.lastIndexOf("title ");
        return Stream.of(lines)
                .flatMap(line -> line(line, source, context, single ? Optional.of(text) : Optional.empty()));
    }

    private static Stream<Outcome> line(String line, Source source, ParseContext context, Optional<String> page) {
        int blank = line.indexOf(' ');
        String words = line.substring(blank + 1);
        return switch (blank < 0 ? line : line.substring(0, blank)) {
            case "title" ->
                Stream.of(new Outcome.Parsed(page.map(text -> explained(words, text))
                        .orElseGet(() -> ParseResult.exact(publication(words)))));
            case "many" ->
                IntStream.rangeClosed(1, Integer.parseInt(words))
                        .mapToObj(i -> new Outcome.Parsed(ParseResult.exact(publication(source.name() + " " + i))));
            case "reject" ->
                Stream.of(new Outcome.Rejected(
                        new InputRejected(InputRejected.Code.MISFIT, source.name(), new Place.AtLine(2, 1), words)));
            case "fail" -> throw new IllegalStateException(words);
            case "slow" -> sleep(Long.parseLong(words), context);
            case "memory" -> hoard();
            default -> Stream.empty();
        };
    }

    private static Publication publication(String title) {
        return new PublicationBuilder().headline(Headline.of(title)).build();
    }

    private static ParseResult explained(String title, String text) {
        int at = text.indexOf("title ");
        List<Ledger.Entry> entries = new ArrayList<>();
        entries.add(new Ledger.Discarded(new Span(0, 4), Discard.KICKER));
        if (at > 5) {
            entries.add(new Ledger.Discarded(new Span(5, at), Discard.CHROME));
        }
        entries.add(new Ledger.Discarded(new Span(at, at + 5), Discard.DATELINE));
        entries.add(new Ledger.Kept(new Span(at + 6, at + 6 + title.length()), "headline.text", Optional.empty()));
        int rest = at + 6 + title.length();
        if (rest < text.length()) {
            entries.add(new Ledger.Discarded(new Span(rest, text.length()), Discard.COMMENTS));
        }
        ParseReport account = new ParseReport(text, new Ledger(entries), List.of(), List.of());
        return new ParseResult(publication(title), Optional.of(account), List.of(), 0.5);
    }

    private static Stream<Outcome> sleep(long millis, ParseContext context) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            context.deadline().check();
            Thread.onSpinWait();
        }
        return Stream.empty();
    }

    private static Stream<Outcome> hoard() {
        List<long[]> hoard = new ArrayList<>();
        while (hoard.size() < 1_000_000) {
            hoard.add(new long[1 << 20]);
        }
        return Stream.empty();
    }
}
