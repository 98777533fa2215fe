package org.entretien.recognition.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entretien.domain.Interview;
import org.entretien.domain.Outlet;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.domain.Turn;
import org.entretien.page.Page;
import org.entretien.page.Span;
import org.entretien.recognition.language.Languages;
import org.entretien.recognition.participants.Candidate;
import org.entretien.recognition.participants.CandidateEvidence;
import org.entretien.recognition.participants.CandidateFinder;
import org.entretien.recognition.participants.CandidateModel;
import org.entretien.recognition.participants.CandidateScorer;
import org.entretien.recognition.participants.People;
import org.entretien.recognition.sequence.PageAnalysis;
import org.entretien.recognition.speakers.Announcement;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.NameMatch;
import org.entretien.recognition.text.Segment;
import org.entretien.spi.Limits;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;

/** Puts a publication together from the parts of a page, and its ledger with it. */
final class Assembly {
    private static final Set<SegmentRole.Kind> TEXT = EnumSet.of(
            SegmentRole.Kind.INTRODUCTION, SegmentRole.Kind.BODY, SegmentRole.Kind.QUESTION, SegmentRole.Kind.ANSWER);

    private final ClassifiedPage classified;
    private final Page page;
    private final CandidateScorer judge;
    private final PageAnalysis analysis;
    private final CharSequence text;
    private final Limits limits;
    private final String source;
    private final LedgerBuilder ledger;
    private final PublicationBuilder publication = new PublicationBuilder();
    private final MetadataAssembler front;
    private final List<StringBuilder> introduction = new ArrayList<>();
    private final List<StringBuilder> body = new ArrayList<>();
    private final List<Announcement> announced = new ArrayList<>();
    private final List<String> askers = new ArrayList<>();

    Assembly(ClassifiedPage classified, String source, ParseContext context, CandidateScorer judge) {
        this.classified = classified;
        this.page = classified.segmented().page();
        this.judge = judge;
        this.analysis = classified.analysis();
        this.text = analysis.text();
        this.limits = context.limits();
        this.source = source;
        this.ledger = new LedgerBuilder(text);
        this.front = new MetadataAssembler(
                page,
                new Languages(context.services().languageIdentifier()),
                classified.segmented().language(),
                limits,
                source,
                ledger,
                publication);
    }

    ParseResult result() {
        boolean interview = classified.isInterview();
        List<SegmentRole> parts = new RoleAssigner(analysis, interview, page).all();
        for (int i = 0; i < parts.size(); i++) {
            place(i, parts.get(i));
        }
        publication.paragraphs(texts(body));
        front.complete();
        List<TurnBuilder> turns = interview ? interview(parts) : List.of();
        Publication built = publication.build();
        List<Double> sure =
                turns.stream().map(turn -> turn.confidence(analysis.decoded())).toList();
        return new ParseResult(
                built,
                Optional.of(new ParseReport(
                        page.text(),
                        ledger.build(),
                        sure,
                        turns.stream().map(turn -> turn.evidence).toList())),
                Stream.concat(AnalysisDiagnostics.of(analysis, built).stream(), front.diagnostics().stream())
                        .toList(),
                interview ? classified.likely() * mean(sure) : 1 - classified.likely(),
                front.origins(),
                Optional.empty());
    }

    /** The geometric mean, so that one doubtful turn is felt. */
    private static double mean(List<Double> sure) {
        double logs = 0;
        for (double one : sure) {
            logs += StrictMath.log(Math.max(1e-6, one));
        }
        return sure.isEmpty() ? 1 : StrictMath.exp(logs / sure.size());
    }

    private void place(int i, SegmentRole part) {
        if (TEXT.contains(part.kind())) {
            front.textBegins();
        }
        Segment unit = analysis.line(i).unit();
        switch (part.kind()) {
            case HEADLINE -> front.headline(unit);
            case DATELINE -> analysis.head().dateline(i).ifPresent(found -> askers.addAll(front.dateline(unit, found)));
            case BYLINE -> analysis.head().byline(i).ifPresent(found -> askers.addAll(front.byline(unit, found)));
            case TICKER -> front.ticker(unit);
            case RELATED -> front.related(unit);
            case STANDFIRST -> front.standfirst(unit);
            case INTRODUCTION -> paragraph(unit, "interview.introduction", introduction);
            case BODY -> paragraph(unit, "paragraphs", body);
            case DISCARDED -> ledger.discard(unit, part.reason());
            case QUESTION, ANSWER, SUBHEADING, NOTE -> {}
        }
        boolean tells = part.kind() == SegmentRole.Kind.HEADLINE
                || part.kind() == SegmentRole.Kind.INTRODUCTION
                || part.kind() == SegmentRole.Kind.STANDFIRST
                || part.kind() == SegmentRole.Kind.NOTE;
        // "Interview: Lina Hardi" is a kicker, and names somebody all the same.
        analysis.head().announcements(i).stream()
                .filter(found -> tells || found.signed() && part.kind() == SegmentRole.Kind.DISCARDED)
                .forEach(this::announce);
    }

    private void announce(Announcement found) {
        boolean known = announced.stream().anyMatch(one -> NameMatch.isAlias(found.name(), one.name()));
        if (!known) {
            announced.removeIf(one -> NameMatch.isAlias(one.name(), found.name()));
            announced.add(found);
        }
    }

    /** The next sentence of one block goes on with its paragraph. */
    private void paragraph(Segment unit, String path, List<StringBuilder> into) {
        String words = CharClass.visibleText(text, unit.start(), unit.end());
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

    /** "Interview: Lina Hardi" is signed by the one who asked where somebody else is announced, or the page is about somebody else. */
    private List<Candidate> guests(List<SegmentRole> parts, Optional<String> outlet) {
        List<Announcement> signed =
                announced.stream().filter(Announcement::signed).toList();
        if (!signed.isEmpty()) {
            announced.removeAll(signed);
            List<Candidate> others = judged(parts, outlet);
            boolean other = !announced.isEmpty()
                    || others.stream()
                            .filter(guest -> guest.probability() >= CandidateModel.THRESHOLD)
                            .anyMatch(guest -> signed.stream().noneMatch(one -> guest.isCalled(one.name())));
            if (other) {
                signed.forEach(one -> askers.add(one.name()));
            } else {
                announced.addAll(signed);
            }
        }
        return judged(parts, outlet);
    }

    private List<Candidate> judged(List<SegmentRole> parts, Optional<String> outlet) {
        List<Span> head = new ArrayList<>();
        List<Span> questions = new ArrayList<>();
        List<Span> answers = new ArrayList<>();
        List<Span> notes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Segment unit = analysis.line(i).unit();
            Span words = new Span(unit.start(), unit.end());
            switch (parts.get(i).kind()) {
                case STANDFIRST, INTRODUCTION -> head.add(words);
                case QUESTION -> questions.add(words);
                case ANSWER -> answers.add(words);
                case NOTE -> notes.add(words);
                default -> {}
            }
        }
        List<String> linked = page.metadata().interviewees().stream()
                .map(fact -> fact.value().name())
                .toList();
        return judge.judged(CandidateFinder.in(new CandidateEvidence(
                text,
                analysis.lexicon(),
                front.headline(),
                head,
                questions,
                answers,
                notes,
                announced,
                analysis.labels(),
                askers,
                outlet,
                linked)));
    }

    private List<TurnBuilder> interview(List<SegmentRole> parts) {
        Optional<String> outlet = front.outlet();
        // "In an interview with The Marlow Gazette" names the outlet that it was given to.
        announced.removeIf(one -> outlet.filter(name -> NameMatch.key(name).equals(NameMatch.key(one.name())))
                .isPresent());
        List<Candidate> guests = guests(parts, outlet);
        People people = People.of(analysis.labels(), guests, outlet, askers, analysis.lexicon());
        List<TurnBuilder> turns = new Turns(analysis, people, ledger).of(parts);
        limits.requireTurns(source, turns.size());
        List<Turn> built = new ArrayList<>();
        for (TurnBuilder turn : turns) {
            for (int p = 0; p < turn.paragraphs().size(); p++) {
                String path = "interview.turns[" + built.size() + "].paragraphs[" + p + "]";
                turn.paragraphs().get(p).forEach(piece -> ledger.keep(piece.start(), piece.end(), path));
            }
            built.add(turn.build(text));
        }
        outlet.map(name -> new Outlet(name, outletAliases(name, people))).ifPresent(publication::outlet);
        publication.interview(new Interview(people.interviewers(), people.interviewees(), texts(introduction), built));
        return turns;
    }

    private List<String> outletAliases(String outlet, People people) {
        Stream<String> printed = people.interviewers().stream()
                .filter(asker -> asker.aliases().contains(outlet) || NameMatch.isAlias(asker.name(), outlet))
                .flatMap(asker -> Stream.concat(Stream.of(asker.name()), asker.aliases().stream()))
                .filter(name -> !name.equals(outlet));
        return Stream.concat(front.outletAliases().stream(), printed).distinct().toList();
    }
}
