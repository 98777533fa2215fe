package org.entretien.recognition;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Outlet;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.domain.Turn;
import org.entretien.page.Discard;
import org.entretien.page.Ledger;
import org.entretien.page.Span;
import org.entretien.recognition.layout.Ink;
import org.entretien.recognition.layout.NameMatch;
import org.entretien.recognition.layout.Ticker;
import org.entretien.recognition.layout.Unit;
import org.entretien.spi.Limits;

/** Puts a publication together from the parts of a page, and its ledger with it. */
final class Assembly {
    private final Analysis analysis;
    private final CharSequence text;
    private final Languages languages;
    private final Optional<LanguageTag> language;
    private final Limits limits;
    private final String source;
    private final LedgerBuilder ledger;
    private final PublicationBuilder publication = new PublicationBuilder();
    private final List<Headline> related = new ArrayList<>();
    private final List<StringBuilder> introduction = new ArrayList<>();
    private final List<StringBuilder> body = new ArrayList<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private final List<Announcement> announced = new ArrayList<>();
    private final List<String> askers = new ArrayList<>();
    private Optional<String> outlet = Optional.empty();
    private boolean dated;
    private List<TurnBuilder> turns = List.of();

    Assembly(Analysis analysis, Languages languages, Optional<LanguageTag> language, Limits limits, String source) {
        this.analysis = analysis;
        this.text = analysis.text();
        this.languages = languages;
        this.language = language;
        this.limits = limits;
        this.source = source;
        this.ledger = new LedgerBuilder(text);
    }

    Publication assemble(List<Part> parts, Optional<URI> uri, boolean interview) {
        language.ifPresent(publication::language);
        uri.ifPresent(publication::source);
        for (int i = 0; i < parts.size(); i++) {
            place(i, parts.get(i));
        }
        publication.authors(authors.stream().map(Author::new).toList());
        publication.relatedHeadlines(related);
        publication.paragraphs(texts(body));
        if (interview) {
            interview(parts);
        } else {
            outlet.ifPresent(name -> publication.outlet(Outlet.of(name)));
        }
        return publication.build();
    }

    private void place(int i, Part part) {
        Unit unit = analysis.lines().get(i).unit();
        switch (part.kind()) {
            case HEADLINE -> headline(unit);
            case DATELINE -> analysis.head().dateline(i).ifPresent(found -> dateline(unit, found));
            case BYLINE -> analysis.head().byline(i).ifPresent(found -> byline(unit, found));
            case TICKER -> ticker(unit);
            case INTRODUCTION -> paragraph(unit, "interview.introduction", introduction);
            case BODY -> paragraph(unit, "paragraphs", body);
            case DISCARDED -> ledger.discard(unit, part.reason());
            case QUESTION, ANSWER, SUBHEADING, NOTE -> {}
        }
        boolean tells = part.kind() == Part.Kind.HEADLINE
                || part.kind() == Part.Kind.INTRODUCTION
                || part.kind() == Part.Kind.NOTE;
        if (tells) {
            analysis.head().announcements(i).forEach(this::announce);
        }
    }

    private void announce(Announcement found) {
        boolean known = announced.stream().anyMatch(one -> NameMatch.isAlias(found.name(), one.name()));
        if (!known) {
            announced.removeIf(one -> NameMatch.isAlias(one.name(), found.name()));
            announced.add(found);
        }
    }

    private void headline(Unit unit) {
        String words = Ink.clean(text, unit.start(), unit.end());
        publication.headline(new Headline(words, languages.ofHeadline(words, language), Optional.empty()));
        ledger.keep(unit.start(), unit.end(), "headline.text");
        TitleNames.in(words, analysis.lexicon())
                .ifPresent(name -> announce(new Announcement(name, Optional.empty(), unit.end())));
    }

    /** The first date and the first outlet count; further datelines repeat them or say when the page was changed. */
    private void dateline(Unit unit, Dateline dateline) {
        List<Ledger.Kept> kept = new ArrayList<>();
        if (outlet.isEmpty() && dateline.outlet().isPresent()) {
            Span span = dateline.outlet().get();
            outlet = Optional.of(Ink.clean(text, span.start(), span.end()));
            kept.add(new Ledger.Kept(span, "outlet.name", Optional.empty()));
        }
        if (!dated && dateline.date().isPresent()) {
            PrintedDate date = dateline.date().get();
            publication.published(date.date());
            kept.add(new Ledger.Kept(
                    date.span(), "published", Optional.of(date.date().iso())));
            dated = true;
        }
        dateline.authors().forEach(span -> author(span, kept));
        kept.sort(Comparator.comparingInt(part -> part.span().start()));
        ledger.keepParts(unit, kept, Discard.DATELINE);
    }

    private void byline(Unit unit, Byline byline) {
        List<Ledger.Kept> kept = new ArrayList<>();
        byline.names().forEach(span -> author(span, kept));
        ledger.keepParts(unit, kept, Discard.BYLINE);
    }

    private void author(Span span, List<Ledger.Kept> kept) {
        String name = Ink.clean(text, span.start(), span.end());
        if (authors.add(name)) {
            kept.add(new Ledger.Kept(span, "authors[" + (authors.size() - 1) + "].name", Optional.empty()));
        }
        askers.add(name);
    }

    private void ticker(Unit unit) {
        List<Ledger.Kept> kept = new ArrayList<>();
        for (Span span : Ticker.headlines(text, unit)) {
            limits.requireHeadlines(source, related.size() + 1);
            String words = Ink.clean(text, span.start(), span.end());
            kept.add(new Ledger.Kept(span, "relatedHeadlines[" + related.size() + "].text", Optional.empty()));
            related.add(new Headline(words, languages.ofHeadline(words, language), Optional.empty()));
        }
        ledger.keepParts(unit, kept, Discard.TICKER_SEPARATOR);
    }

    /** The next sentence of one block goes on with its paragraph. */
    private void paragraph(Unit unit, String path, List<StringBuilder> into) {
        String words = Ink.clean(text, unit.start(), unit.end());
        int last = into.size() - 1;
        if (unit.continues() && last >= 0) {
            into.get(last).append(' ').append(words);
        } else {
            into.add(new StringBuilder(words));
            last++;
        }
        ledger.keep(unit.start(), unit.end(), path + "[" + last + "]");
    }

    private static List<String> texts(List<StringBuilder> paragraphs) {
        return paragraphs.stream().map(StringBuilder::toString).toList();
    }

    private void interview(List<Part> parts) {
        People people = People.of(analysis.labels(), announced, outlet, askers);
        turns = new Turns(analysis, people, ledger).of(parts);
        limits.requireTurns(source, turns.size());
        List<Turn> built = new ArrayList<>();
        for (TurnBuilder turn : turns) {
            for (int p = 0; p < turn.paragraphs().size(); p++) {
                String path = "interview.turns[" + built.size() + "].paragraphs[" + p + "]";
                turn.paragraphs().get(p).forEach(piece -> ledger.keep(piece.start(), piece.end(), path));
            }
            built.add(turn.build(text));
        }
        outlet.ifPresent(name -> publication.outlet(new Outlet(name, outletAliases(name, people))));
        publication.interview(new Interview(people.interviewers(), people.interviewees(), texts(introduction), built));
    }

    private static List<String> outletAliases(String outlet, People people) {
        return people.interviewers().stream()
                .filter(asker -> asker.aliases().contains(outlet) || NameMatch.isAlias(asker.name(), outlet))
                .flatMap(asker -> Stream.concat(Stream.of(asker.name()), asker.aliases().stream()))
                .filter(name -> !name.equals(outlet))
                .distinct()
                .toList();
    }

    Ledger ledger() {
        return ledger.build();
    }

    List<TurnBuilder> turns() {
        return turns;
    }
}
