package org.entretien.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Outlet;
import org.entretien.domain.PublicationBuilder;
import org.entretien.domain.PublicationDate;
import org.entretien.page.Discard;
import org.entretien.page.Evidence;
import org.entretien.page.Fact;
import org.entretien.page.Ledger;
import org.entretien.page.Metadata;
import org.entretien.page.Page;
import org.entretien.page.Span;
import org.entretien.recognition.layout.Ink;
import org.entretien.recognition.layout.Ticker;
import org.entretien.recognition.layout.Unit;
import org.entretien.spi.FieldOrigin;
import org.entretien.spi.Limits;

/**
 * What stands around the text of an article: headline, outlet, date, authors, standfirst, related headlines. What is printed is taken first, and
 * what the page says of itself fills the gaps.
 */
final class FrontMatter {
    private final Page page;
    private final Languages languages;
    private final Optional<LanguageTag> language;
    private final Limits limits;
    private final String source;
    private final LedgerBuilder ledger;
    private final PublicationBuilder publication;
    private final List<FieldOrigin> origins = new ArrayList<>();
    private final List<Headline> related = new ArrayList<>();
    private final List<String> standfirst = new ArrayList<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private Optional<String> headline = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private boolean dated;

    FrontMatter(
            Page page,
            Languages languages,
            Optional<LanguageTag> language,
            Limits limits,
            String source,
            LedgerBuilder ledger,
            PublicationBuilder publication) {
        this.page = page;
        this.languages = languages;
        this.language = language;
        this.limits = limits;
        this.source = source;
        this.ledger = ledger;
        this.publication = publication;
    }

    /** {@return the words of the headline} @param unit where it is printed */
    String headline(Unit unit) {
        String words = Ink.clean(page.text(), unit.start(), unit.end());
        headline = Optional.of(words);
        publication.headline(new Headline(words, languages.ofHeadline(words, language), Optional.empty()));
        ledger.keep(unit.start(), unit.end(), "headline.text");
        origins.add(new FieldOrigin("headline.text", Evidence.PRINTED));
        return words;
    }

    /** The first date and the first outlet count; further datelines repeat them or say when the page was changed. */
    List<String> dateline(Unit unit, Dateline dateline) {
        List<Ledger.Kept> kept = new ArrayList<>();
        if (outlet.isEmpty() && dateline.outlet().isPresent()) {
            Span span = dateline.outlet().get();
            outlet = Optional.of(Ink.clean(page.text(), span.start(), span.end()));
            kept.add(new Ledger.Kept(span, "outlet.name", Optional.empty()));
            origins.add(new FieldOrigin("outlet.name", Evidence.PRINTED));
        }
        // The day of the last change is better than none, and worse than the day of publication.
        boolean better = dateline.changed() && page.metadata().published().isPresent();
        if (!dated && !better && dateline.date().isPresent()) {
            PrintedDate date = dateline.date().get();
            publication.published(date.date());
            kept.add(new Ledger.Kept(
                    date.span(), "published", Optional.of(date.date().iso())));
            origins.add(new FieldOrigin("published", Evidence.PRINTED));
            dated = true;
        }
        List<String> names =
                dateline.authors().stream().map(span -> author(span, kept)).toList();
        kept.sort(Comparator.comparingInt(part -> part.span().start()));
        ledger.keepParts(unit, kept, Discard.DATELINE);
        return names;
    }

    List<String> byline(Unit unit, Byline byline) {
        List<Ledger.Kept> kept = new ArrayList<>();
        // Names that only stand where authors do are believed less than what the page says of itself.
        boolean better = !byline.said() && !page.metadata().authors().isEmpty();
        if (better) {
            ledger.discard(unit, Discard.BYLINE);
            return List.of();
        }
        List<String> names =
                byline.names().stream().map(span -> author(span, kept)).toList();
        ledger.keepParts(unit, kept, Discard.BYLINE);
        return names;
    }

    private String author(Span span, List<Ledger.Kept> kept) {
        String name = Ink.clean(page.text(), span.start(), span.end());
        if (authors.add(name)) {
            String path = "authors[" + (authors.size() - 1) + "].name";
            kept.add(new Ledger.Kept(span, path, Optional.empty()));
            origins.add(new FieldOrigin(path, Evidence.PRINTED));
        }
        return name;
    }

    void ticker(Unit unit) {
        List<Ledger.Kept> kept = new ArrayList<>();
        for (Span span : Ticker.headlines(page.text(), unit)) {
            kept.add(new Ledger.Kept(span, "relatedHeadlines[" + related.size() + "].text", Optional.empty()));
            String words = Ink.clean(page.text(), span.start(), span.end());
            relate(new Headline(words, languages.ofHeadline(words, language), Optional.empty()));
        }
        ledger.keepParts(unit, kept, Discard.TICKER_SEPARATOR);
    }

    /** One headline of another article, which is all of its block. */
    void related(Unit unit) {
        String words = Ink.clean(page.text(), unit.start(), unit.end());
        ledger.keep(unit.start(), unit.end(), "relatedHeadlines[" + related.size() + "].text");
        relate(new Headline(
                words,
                languages.ofLink(words, language),
                page.blocks().get(unit.block()).link()));
    }

    private void relate(Headline other) {
        limits.requireHeadlines(source, related.size() + 1);
        related.add(other);
    }

    void standfirst(Unit unit) {
        ledger.keep(unit.start(), unit.end(), "standfirst[" + standfirst.size() + "]");
        standfirst.add(Ink.clean(page.text(), unit.start(), unit.end()));
    }

    /** {@return the headline as printed, or else as the page says of itself} */
    Optional<String> headline() {
        return headline.or(() -> page.metadata().headline().map(Fact::value));
    }

    /** {@return the outlet as printed, or else as the page says of itself} */
    Optional<String> outlet() {
        return outlet.or(() -> page.metadata().outlet().map(fact -> fact.value().name()));
    }

    /** Fills the gaps from what the page says of itself, and accounts for the blocks that the layout has judged. */
    void complete() {
        Metadata metadata = page.metadata();
        if (headline.isEmpty()) {
            take("headline.text", metadata.headline())
                    .ifPresent(words -> publication.headline(
                            new Headline(words, languages.ofHeadline(words, language), Optional.empty())));
        }
        if (outlet.isPresent()) {
            publication.outlet(Outlet.of(outlet.get()));
        } else {
            take("outlet.name", metadata.outlet()).ifPresent(publication::outlet);
        }
        if (!dated) {
            Optional<PublicationDate> date = take("published", metadata.published());
            date.ifPresent(publication::published);
        }
        publication.authors(allAuthors(metadata.authors()));
        publication.standfirst(standfirst);
        publication.relatedHeadlines(related);
        language.ifPresent(publication::language);
        take("source", metadata.address()).or(page::uri).ifPresent(publication::source);
        page.blocks()
                .forEach(block -> block.discarded()
                        .ifPresent(reason -> ledger.discard(
                                block.span().start(), block.span().end(), reason)));
    }

    private <T> Optional<T> take(String path, Optional<Fact<T>> fact) {
        fact.ifPresent(known -> origins.add(new FieldOrigin(path, known.evidence())));
        return fact.map(Fact::value);
    }

    private List<Author> allAuthors(List<Fact<Author>> known) {
        if (authors.isEmpty()) {
            for (Fact<Author> fact : known) {
                if (authors.add(fact.value().name())) {
                    origins.add(new FieldOrigin("authors[" + (authors.size() - 1) + "].name", fact.evidence()));
                }
            }
        }
        return authors.stream().map(Author::new).toList();
    }

    List<FieldOrigin> origins() {
        return origins;
    }
}
