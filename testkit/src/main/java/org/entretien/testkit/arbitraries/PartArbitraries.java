package org.entretien.testkit.arbitraries;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.entretien.domain.Answer;
import org.entretien.domain.Aside;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.Outlet;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;

/** Arbitrary parts of publications, their texts taken from one arbitrary. */
final class PartArbitraries {
    private static final int LONG = 25;

    private final Arbitrary<String> texts;

    PartArbitraries(Arbitrary<String> texts) {
        this.texts = texts;
    }

    Arbitrary<Publication> anyPublications() {
        Arbitrary<Optional<Interview>> interviews =
                interviews(participants(), 0, strangers()).optional(0.7);
        return publications(interviews, listed(texts, 0));
    }

    Arbitrary<Publication> validPublications() {
        Arbitrary<Interview> interviews = Combinators.combine(
                        participants().list().ofMaxSize(3),
                        participants().list().ofMaxSize(3))
                .as((asking, answering) -> interviews(asking, answering, 1))
                .flatMap(chosen -> chosen);
        Arbitrary<Publication> withInterview = publications(interviews.map(Optional::of), Arbitraries.just(List.of()));
        Arbitrary<Publication> without = publications(Arbitraries.just(Optional.empty()), listed(texts, 0));
        return Arbitraries.frequencyOf(Tuple.of(3, withInterview), Tuple.of(1, without));
    }

    private Arbitrary<Publication> publications(
            Arbitrary<Optional<Interview>> interviews, Arbitrary<List<String>> paragraphs) {
        return Combinators.combine(heads(), interviews, paragraphs, listed(texts, 0), listed(headlines(), 0))
                .as((head, interview, body, standfirst, related) -> new Publication(
                        head.headline(),
                        head.outlet(),
                        head.published(),
                        head.language(),
                        head.source(),
                        head.authors(),
                        standfirst,
                        interview,
                        body,
                        related));
    }

    /** {@return publications with nothing but what stands above the text} */
    private Arbitrary<Publication> heads() {
        Arbitrary<Outlet> outlets = Combinators.combine(texts, listed(texts, 0)).as(Outlet::new);
        return Combinators.combine(
                        headlines().optional(),
                        outlets.optional(0.5),
                        FactArbitraries.dates().optional(0.8),
                        FactArbitraries.languages().optional(0.5),
                        FactArbitraries.addresses().optional(0.5),
                        listed(texts.map(Author::new), 0))
                .as((headline, outlet, published, language, source, authors) -> {
                    PublicationBuilder builder = new PublicationBuilder().authors(authors);
                    headline.ifPresent(builder::headline);
                    outlet.ifPresent(builder::outlet);
                    published.ifPresent(builder::published);
                    language.ifPresent(builder::language);
                    source.ifPresent(builder::source);
                    return builder.build();
                });
    }

    private Arbitrary<Headline> headlines() {
        return Combinators.combine(
                        texts,
                        FactArbitraries.languages().optional(0.5),
                        FactArbitraries.addresses().optional(0.3))
                .as(Headline::new);
    }

    private Arbitrary<Participant> participants() {
        return Combinators.combine(
                        texts,
                        texts.optional(0.4),
                        texts.optional(0.3),
                        Arbitraries.of(Participant.Kind.values()),
                        listed(texts, 0))
                .as(Participant::new);
    }

    private Arbitrary<Interview> interviews(
            Arbitrary<Participant> participants, int leastTurns, Arbitrary<Optional<String>> speakers) {
        return Combinators.combine(
                        participants.list().ofMaxSize(3),
                        participants.list().ofMaxSize(3),
                        listed(texts, 0),
                        listed(turns(speakers, leastTurns), leastTurns))
                .as(Interview::new);
    }

    private Arbitrary<Interview> interviews(List<Participant> asking, List<Participant> answering, int leastTurns) {
        List<String> names = Stream.concat(asking.stream(), answering.stream())
                .map(Participant::name)
                .toList();
        Arbitrary<Optional<String>> speakers = names.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(names).optional(0.8);
        return Combinators.combine(listed(texts, 0), listed(turns(speakers, leastTurns), leastTurns))
                .as((introduction, turns) -> new Interview(asking, answering, introduction, turns));
    }

    private Arbitrary<Optional<String>> strangers() {
        return texts.optional(0.7);
    }

    private Arbitrary<Turn> turns(Arbitrary<Optional<String>> speakers, int leastParagraphs) {
        Arbitrary<List<String>> paragraphs = listed(texts, leastParagraphs);
        return Arbitraries.frequencyOf(
                Tuple.of(4, Combinators.combine(speakers, paragraphs).as(Question::new)),
                Tuple.of(4, Combinators.combine(speakers, paragraphs).as(Answer::new)),
                Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.of(Aside.Kind.values()), paragraphs)
                                .as(Aside::new)));
    }

    /** {@return mostly short lists, now and then a long one} */
    private static <T> Arbitrary<List<T>> listed(Arbitrary<T> items, int least) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, items.list().ofMinSize(least).ofMaxSize(least)),
                Tuple.of(12, items.list().ofMinSize(least).ofMaxSize(4)),
                Tuple.of(1, items.list().ofMinSize(least).ofMaxSize(LONG)));
    }
}
