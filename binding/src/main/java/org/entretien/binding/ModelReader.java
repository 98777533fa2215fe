package org.entretien.binding;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.entretien.domain.Answer;
import org.entretien.domain.Aside;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Outlet;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationDate;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;
import org.entretien.spi.Limits;

/** Reads a publication: which parts it has, which of them must be there, and what each is. */
final class ModelReader {
    private final Cursor in;
    private final Limits limits;

    ModelReader(Cursor in) {
        this.in = in;
        this.limits = in.context().limits();
    }

    Publication publication() {
        Part<Headline> headline = in.part("headline", this::headline);
        Part<Outlet> outlet = in.part("outlet", this::outlet);
        Part<PublicationDate> published = in.part("published", this::date);
        Part<LanguageTag> language = in.part("language", this::language);
        Part<URI> source = in.part("source", this::uri);
        Part<List<Author>> authors = in.part("authors", () -> in.list("author", this::author));
        Part<List<String>> standfirst = in.part("standfirst", this::paragraphs);
        Part<Interview> interview = in.part("interview", this::interview);
        Part<List<String>> paragraphs = in.part("paragraphs", this::paragraphs);
        Part<List<Headline>> related = in.part("relatedHeadlines", this::relatedHeadlines);
        in.object(headline, outlet, published, language, source, authors, standfirst, interview, paragraphs, related);
        return new Publication(
                headline.optional(),
                outlet.optional(),
                published.optional(),
                language.optional(),
                source.optional(),
                authors.or(List.of()),
                standfirst.or(List.of()),
                interview.optional(),
                paragraphs.or(List.of()),
                related.or(List.of()));
    }

    private Headline headline() {
        Part<String> text = in.part("text", in::text);
        Part<LanguageTag> language = in.part("language", this::language);
        Part<URI> uri = in.part("uri", this::uri);
        in.object(text, language, uri);
        return new Headline(text.required(), language.optional(), uri.optional());
    }

    private List<Headline> relatedHeadlines() {
        return in.list(Set.of("headline"), this::headline, "related headlines of a publication", limits.headlines());
    }

    private Outlet outlet() {
        Part<String> name = in.part("name", in::text);
        Part<List<String>> aliases = in.part("aliases", this::aliases);
        in.object(name, aliases);
        return new Outlet(name.required(), aliases.or(List.of()));
    }

    private Author author() {
        Part<String> name = in.part("name", in::text);
        in.object(name);
        return new Author(name.required());
    }

    private Interview interview() {
        Part<List<Participant>> interviewers = in.part("interviewers", () -> in.list("participant", this::participant));
        Part<List<Participant>> interviewees = in.part("interviewees", () -> in.list("participant", this::participant));
        Part<List<String>> introduction = in.part("introduction", this::paragraphs);
        Part<List<Turn>> turns = in.part(
                "turns", () -> in.list(ModelNames.TURN_TYPES, this::turn, "turns of an interview", limits.turns()));
        in.object(interviewers, interviewees, introduction, turns);
        return new Interview(
                interviewers.or(List.of()), interviewees.or(List.of()), introduction.or(List.of()), turns.required());
    }

    private Participant participant() {
        Part<String> name = in.part("name", in::text);
        Part<String> role = in.part("role", in::text);
        Part<String> affiliation = in.part("affiliation", in::text);
        Part<Participant.Kind> kind = in.part("kind", () -> oneOf(Participant.Kind.values()));
        Part<List<String>> aliases = in.part("aliases", this::aliases);
        in.object(name, role, affiliation, kind, aliases);
        return new Participant(
                name.required(),
                role.optional(),
                affiliation.optional(),
                kind.or(Participant.Kind.PERSON),
                aliases.or(List.of()));
    }

    private Turn turn() {
        Part<String> type = in.part("type", () -> in.value("question, answer or aside", ModelNames::turnType));
        Part<Aside.Kind> kind = in.part("kind", () -> oneOf(Aside.Kind.values()));
        Part<String> speaker = in.part("speaker", in::text);
        Part<List<String>> paragraphs = in.part("paragraphs", this::paragraphs);
        in.variant(type, kind, speaker, paragraphs);
        if (type.required().equals(ModelNames.ASIDE)) {
            speaker.forbid("an aside");
            return new Aside(kind.required(), paragraphs.required());
        }
        kind.forbid("a question or answer");
        return type.required().equals(ModelNames.QUESTION)
                ? new Question(speaker.optional(), paragraphs.required())
                : new Answer(speaker.optional(), paragraphs.required());
    }

    private List<String> paragraphs() {
        return in.list("paragraph", in::text);
    }

    private List<String> aliases() {
        return in.list("alias", in::text);
    }

    private LanguageTag language() {
        return in.value("a language tag of BCP 47 such as fr or ar-MA", LanguageTag::new);
    }

    private URI uri() {
        return in.value("a URI", URI::create);
    }

    private PublicationDate date() {
        return in.value(
                "a date of ISO 8601 such as 2016, 2016-05, 2016-05-23 or 2016-05-23T08:37:00+01:00",
                PublicationDate::parse);
    }

    private <E extends Enum<E>> E oneOf(E[] constants) {
        return in.value(ModelNames.choice(constants), text -> ModelNames.parse(text, constants));
    }
}
