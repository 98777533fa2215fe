package org.entretien.recognition.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Outlet;
import org.entretien.domain.PublicationBuilder;
import org.entretien.page.Attributed;
import org.entretien.page.Discard;
import org.entretien.page.Evidence;
import org.entretien.page.Ledger;
import org.entretien.page.Metadata;
import org.entretien.page.Page;
import org.entretien.page.Span;
import org.entretien.recognition.language.Languages;
import org.entretien.recognition.metadata.Byline;
import org.entretien.recognition.metadata.DateChoice;
import org.entretien.recognition.metadata.Dateline;
import org.entretien.recognition.segmentation.Ticker;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.NameMatch;
import org.entretien.recognition.text.Segment;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.FieldOrigin;
import org.entretien.spi.Limits;

/**
 * What stands around the text of an article: headline, outlet, date, authors, standfirst, related headlines. What is printed is taken first, and
 * what the page says of itself fills the gaps.
 */
final class MetadataAssembler {
    private static final int UNDER_HEADLINE = 0;
    private static final int OVER_HEADLINE = 1;
    private static final int BEHIND_TEXT = 2;

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
    private final boolean stated;
    private Optional<String> headline = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private boolean text;
    private int bylineEnd;
    private final List<Placed> datelines = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** A dateline where it stands, with what else of it is in the model. */
    private record Placed(Segment unit, Dateline dateline, List<Ledger.Kept> kept, int rank) {}

    MetadataAssembler(
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
        this.stated = namesPerson(page.metadata());
    }

    /** {@return the words of the headline} @param unit where it is printed */
    String headline(Segment unit) {
        String words = CharClass.visibleText(page.text(), unit.start(), unit.end());
        headline = Optional.of(words);
        publication.headline(new Headline(words, languages.ofHeadline(words, language), Optional.empty()));
        ledger.keep(unit.start(), unit.end(), "headline.text");
        origins.add(new FieldOrigin("headline.text", Evidence.PRINTED));
        return words;
    }

    /** The first outlet counts; which date does is decided when all are known. */
    List<String> dateline(Segment unit, Dateline dateline) {
        List<Ledger.Kept> kept = new ArrayList<>();
        Optional<Span> named = dateline.outlet();
        boolean person = named.filter(span -> isNoOutlet(span, dateline)).isPresent();
        if (outlet.isEmpty() && named.isPresent() && !person) {
            Span span = named.get();
            outlet = Optional.of(CharClass.visibleText(page.text(), span.start(), span.end()));
            kept.add(new Ledger.Kept(span, "outlet.name", Optional.empty()));
            origins.add(new FieldOrigin("outlet.name", Evidence.PRINTED));
        }
        Stream<Span> authors = person ? named.stream() : dateline.authors().stream();
        List<String> names = authors.map(span -> author(span, kept)).toList();
        int rank = text ? BEHIND_TEXT : headline.isPresent() ? UNDER_HEADLINE : OVER_HEADLINE;
        datelines.add(new Placed(unit, dateline, kept, rank));
        return names;
    }

    /** "Lina Hardi, 2 May 2019": where the page says itself that its outlet has another name, this is who wrote. */
    private boolean isNoOutlet(Span name, Dateline dateline) {
        String words = CharClass.visibleText(page.text(), name.start(), name.end());
        return !dateline.said()
                && page.metadata()
                        .outlet()
                        .filter(fact -> !NameMatch.isAlias(words, fact.value().name())
                                && !NameMatch.isAlias(fact.value().name(), words)
                                && !fact.value().aliases().contains(words))
                        .isPresent();
    }

    /** The text of the article has begun: what follows it may be about something else. */
    void textBegins() {
        text = true;
    }

    /** Which date counts is known when all are. */
    private void date() {
        datelines.sort(Comparator.comparingInt(Placed::rank));
        DateChoice choice = new DateChoice(page.metadata(), page.declaredLanguage());
        Optional<DateChoice.Choice> chosen = choice.of(datelines.stream()
                .map(placed -> new DateChoice.Printed(placed.dateline(), placed.rank() == UNDER_HEADLINE))
                .toList());
        diagnostics.addAll(choice.diagnostics());
        chosen.ifPresent(found -> {
            publication.published(found.date());
            origins.add(new FieldOrigin("published", found.evidence()));
            if (found.dateline() >= 0) {
                Placed placed = datelines.get(found.dateline());
                Span span = placed.dateline().date().orElseThrow().span();
                placed.kept()
                        .add(new Ledger.Kept(
                                span, "published", Optional.of(found.date().iso())));
            }
        });
        for (Placed placed : datelines) {
            placed.kept().sort(Comparator.comparingInt(part -> part.span().start()));
            ledger.keepParts(placed.unit(), placed.kept(), Discard.DATELINE);
        }
    }

    List<String> byline(Segment unit, Byline byline) {
        List<Ledger.Kept> kept = new ArrayList<>();
        // Names that only stand where authors do are believed less than what the page says of itself, and the first of
        // them most.
        boolean better =
                !byline.said() && (!page.metadata().authors().isEmpty() || !authors.isEmpty() && !isNext(unit));
        bylineEnd = unit.end();
        if (better) {
            ledger.discard(unit, Discard.BYLINE);
            return List.of();
        }
        List<String> names =
                byline.names().stream().map(span -> author(span, kept)).toList();
        ledger.keepParts(unit, kept, Discard.BYLINE);
        return names;
    }

    private boolean isNext(Segment unit) {
        return CharClass.skipBlank(page.text(), bylineEnd, unit.start()) == unit.start();
    }

    /** A page that names its authors itself has weighed what is printed, too; a printed name that it does not name did something else. */
    private String author(Span span, List<Ledger.Kept> kept) {
        String name = CharClass.visibleText(page.text(), span.start(), span.end());
        boolean known = authors.contains(name);
        if (!known && !stated && authors.add(name)) {
            String path = "authors[" + (authors.size() - 1) + "].name";
            kept.add(new Ledger.Kept(span, path, Optional.empty()));
            origins.add(new FieldOrigin(path, Evidence.PRINTED));
        }
        return name;
    }

    /** The house or an account is believed less than a printed name. */
    private boolean namesPerson(Metadata metadata) {
        Optional<String> house = metadata.outlet().map(fact -> fact.value().name());
        return metadata.authors().stream()
                .map(fact -> fact.value().name())
                .anyMatch(name -> name.indexOf(' ') > 0
                        && house.filter(name::equalsIgnoreCase).isEmpty());
    }

    void ticker(Segment unit) {
        List<Ledger.Kept> kept = new ArrayList<>();
        for (Span span : Ticker.headlines(page.text(), unit)) {
            kept.add(new Ledger.Kept(span, "relatedHeadlines[" + related.size() + "].text", Optional.empty()));
            String words = CharClass.visibleText(page.text(), span.start(), span.end());
            relate(new Headline(words, languages.ofLink(words, language), Optional.empty()));
        }
        ledger.keepParts(unit, kept, Discard.TICKER_SEPARATOR);
    }

    /** One headline of another article, which is all of its block. */
    void related(Segment unit) {
        String words = CharClass.visibleText(page.text(), unit.start(), unit.end());
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

    void standfirst(Segment unit) {
        ledger.keep(unit.start(), unit.end(), "standfirst[" + standfirst.size() + "]");
        standfirst.add(CharClass.visibleText(page.text(), unit.start(), unit.end()));
    }

    /** {@return the headline as printed, or else as the page says of itself} */
    Optional<String> headline() {
        return headline.or(() -> page.metadata().headline().map(Attributed::value));
    }

    /** {@return the outlet as printed, or else as the page says of itself} */
    Optional<String> outlet() {
        return outlet.or(() -> page.metadata().outlet().map(fact -> fact.value().name()));
    }

    /** {@return other names of the outlet, as the page says of itself} */
    List<String> outletAliases() {
        return page.metadata()
                .outlet()
                .map(Attributed::value)
                .filter(known -> outlet().filter(known.name()::equals).isPresent())
                .map(Outlet::aliases)
                .orElse(List.of());
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
        date();
        compareLanguages();
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

    /** The words are believed; a template often declares the language of its author. */
    private void compareLanguages() {
        Optional<LanguageTag> declared = page.declaredLanguage();
        boolean other = declared.isPresent()
                && language.isPresent()
                && !declared.get().language().equals(language.get().language());
        if (other) {
            diagnostics.add(new Diagnostic.Noticed(
                    "languages-disagree",
                    new Span(0, 0),
                    "the page says that it is in " + declared.get().value() + ", its words are in "
                            + language.get().value()));
        }
    }

    private <T> Optional<T> take(String path, Optional<Attributed<T>> fact) {
        fact.ifPresent(known -> origins.add(new FieldOrigin(path, known.evidence())));
        return fact.map(Attributed::value);
    }

    private List<Author> allAuthors(List<Attributed<Author>> known) {
        if (authors.isEmpty()) {
            for (Attributed<Author> fact : known) {
                if (authors.add(fact.value().name())) {
                    origins.add(new FieldOrigin("authors[" + (authors.size() - 1) + "].name", fact.evidence()));
                }
            }
        }
        return authors.stream().map(Author::new).toList();
    }

    /** {@return what a reader of the result should know of the front matter} */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    List<FieldOrigin> origins() {
        return origins;
    }
}
