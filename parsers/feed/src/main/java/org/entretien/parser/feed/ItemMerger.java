package org.entretien.parser.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.Outlet;
import org.entretien.domain.PublicationBuilder;
import org.entretien.page.Discard;
import org.entretien.page.Evidence;
import org.entretien.page.Ledger;
import org.entretien.page.Span;
import org.entretien.spi.FieldOrigin;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;

/**
 * Completes what was read from an item's content with what the feed says of the item. Title, link and date are the feed's; outlet and
 * language are so where the content names none; authors are added to those of a byline. The account stays true: it gains the teaser and gives
 * back what is printed otherwise than the feed has it.
 */
final class ItemMerger {
    private final Item item;
    private final ParseResult read;
    private final Optional<URI> feedAddress;
    private final PublicationBuilder builder;
    private final List<FieldOrigin> origins = new ArrayList<>();
    private Optional<ParseReport> account;

    ItemMerger(Item item, ParseResult read, Optional<URI> feedAddress) {
        this.item = item;
        this.read = read;
        this.feedAddress = feedAddress;
        this.builder = PublicationBuilder.from(read.publication());
        this.account = read.account();
    }

    ParseResult complete() {
        title();
        item.link().or(this::unresolved).ifPresent(link -> {
            builder.source(link);
            note("source");
        });
        item.published().ifPresent(date -> {
            forget("published", Discard.DATELINE);
            builder.published(date);
            note("published");
        });
        if (read.publication().outlet().isEmpty()) {
            item.outlet().ifPresent(outlet -> {
                builder.outlet(Outlet.of(outlet));
                note("outlet.name");
            });
        }
        if (read.publication().language().isEmpty()) {
            item.language().ifPresent(language -> {
                builder.language(language);
                note("language");
            });
        }
        authors();
        teaser();
        return new ParseResult(
                builder.build(), account, read.diagnostics(), read.confidence(), origins(), read.record());
    }

    /** Without a link of its own an item was found in the feed. */
    private Optional<URI> unresolved() {
        return read.publication().source().isPresent() ? Optional.empty() : feedAddress;
    }

    /** A headline that the content has beside the feed's title is not lost: it is the first of the body. */
    private void title() {
        if (item.title().isEmpty()) {
            return;
        }
        String title = item.title().get();
        Optional<Headline> found = read.publication().headline();
        boolean same = found.isPresent() && FeedTexts.ink(found.get().text()).equals(FeedTexts.ink(title));
        if (!same) {
            found.map(Headline::text).ifPresent(this::moveToBody);
            builder.headline(new Headline(title, item.language(), Optional.empty()));
        }
        note("headline.text");
    }

    private void moveToBody(String text) {
        Optional<Interview> interview = read.publication().interview();
        String list = interview.isPresent() ? "interview.introduction" : "paragraphs";
        List<String> body = new ArrayList<>(List.of(text));
        if (interview.isPresent()) {
            Interview old = interview.get();
            body.addAll(old.introduction());
            builder.interview(new Interview(old.interviewers(), old.interviewees(), body, old.turns()));
        } else {
            body.addAll(read.publication().paragraphs());
            builder.paragraphs(body);
        }
        rewrite(entry -> entry instanceof Ledger.Kept kept
                ? new Ledger.Kept(kept.span(), Paths.moved(kept.path(), "headline.text", list), kept.reading())
                : entry);
    }

    private void authors() {
        Set<Author> authors = new LinkedHashSet<>(read.publication().authors());
        for (String name : item.authors()) {
            if (authors.add(new Author(name))) {
                note("authors[" + (authors.size() - 1) + "].name");
            }
        }
        builder.authors(List.copyOf(authors));
    }

    /** A teaser is the standfirst, unless it is the beginning of the body once more. */
    private void teaser() {
        List<String> lines = item.summary()
                .map(summary -> TitleOnlyItem.lines(summary.words()))
                .orElse(List.of());
        if (lines.isEmpty() || !read.publication().standfirst().isEmpty() || isRepeated(lines)) {
            return;
        }
        builder.standfirst(lines);
        account = account.map(old -> {
            StringBuilder text = new StringBuilder(old.text());
            List<Ledger.Entry> entries = new ArrayList<>(old.ledger().entries());
            for (int i = 0; i < lines.size(); i++) {
                int start = text.append('\n').length();
                text.append(lines.get(i));
                Span span = new Span(start, text.length());
                entries.add(new Ledger.Kept(span, "standfirst[" + i + "]", Optional.empty()));
                note("standfirst[" + i + "]");
            }
            return new ParseReport(text.toString(), new Ledger(entries), old.turnConfidence(), old.evidence());
        });
    }

    private boolean isRepeated(List<String> lines) {
        if (item.content().isEmpty()) {
            return lines.size() == 1 && item.title().map(lines.get(0)::equals).orElse(false);
        }
        String teaser = FeedTexts.ink(String.join("", lines));
        int end = teaser.length();
        while (end > 0 && "[]().\u2026\u2192\u00BB".indexOf(teaser.charAt(end - 1)) >= 0) {
            end--;
        }
        return FeedTexts.ink(item.content().get().words()).startsWith(teaser.substring(0, end));
    }

    private void forget(String path, Discard reason) {
        rewrite(entry -> entry instanceof Ledger.Kept kept && kept.path().equals(path)
                ? new Ledger.Discarded(kept.span(), reason)
                : entry);
    }

    private void rewrite(UnaryOperator<Ledger.Entry> change) {
        account = account.map(old -> new ParseReport(
                old.text(),
                new Ledger(old.ledger().entries().stream().map(change).toList()),
                old.turnConfidence(),
                old.evidence()));
    }

    private void note(String path) {
        origins.add(new FieldOrigin(path, Evidence.TRANSPORT));
    }

    /** What was said of a field by the parser of the content holds no longer where the feed said it. */
    private List<FieldOrigin> origins() {
        List<FieldOrigin> all = new ArrayList<>(origins);
        Set<String> paths = origins.stream().map(FieldOrigin::path).collect(Collectors.toSet());
        read.origins().stream().filter(origin -> !paths.contains(origin.path())).forEach(all::add);
        return all;
    }
}
