package org.entretien.binding;

import java.net.URI;
import java.util.List;
import org.entretien.domain.Aside;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Outlet;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationDate;
import org.entretien.domain.Turn;

/** Writes a publication: the names of its parts and their order, which is the same in every form. */
final class ModelWriter {
    private final ElementSink out;

    ModelWriter(ElementSink out) {
        this.out = out;
    }

    void publication(Publication publication) {
        out.object("publication", publication, this::parts);
    }

    private void parts(Publication publication) {
        out.object("headline", publication.headline(), this::headline);
        out.object("outlet", publication.outlet(), this::outlet);
        out.text("published", publication.published().map(PublicationDate::iso));
        out.text("language", publication.language().map(LanguageTag::value));
        out.text("source", publication.source().map(URI::toString));
        out.list(
                "authors",
                publication.authors(),
                author -> out.object("author", author, a -> out.text("name", a.name())));
        out.list("standfirst", publication.standfirst(), this::paragraph);
        out.object("interview", publication.interview(), this::interview);
        out.list("paragraphs", publication.paragraphs(), this::paragraph);
        out.list("relatedHeadlines", publication.relatedHeadlines(), h -> out.object("headline", h, this::headline));
    }

    private void headline(Headline headline) {
        out.text("text", headline.text());
        out.text("language", headline.language().map(LanguageTag::value));
        out.text("uri", headline.uri().map(URI::toString));
    }

    private void outlet(Outlet outlet) {
        out.text("name", outlet.name());
        aliases(outlet.aliases());
    }

    private void interview(Interview interview) {
        out.list("interviewers", interview.interviewers(), p -> out.object("participant", p, this::participant));
        out.list("interviewees", interview.interviewees(), p -> out.object("participant", p, this::participant));
        out.list("introduction", interview.introduction(), this::paragraph);
        out.listEvenEmpty("turns", interview.turns(), this::turn);
    }

    private void participant(Participant participant) {
        out.text("name", participant.name());
        out.text("role", participant.role());
        out.text("affiliation", participant.affiliation());
        out.text("kind", ModelNames.of(participant.kind()));
        aliases(participant.aliases());
    }

    private void turn(Turn turn) {
        out.openVariant(ModelNames.turnType(turn));
        if (turn instanceof Aside aside) {
            out.text("kind", ModelNames.of(aside.kind()));
        }
        out.text("speaker", turn.speaker());
        out.listEvenEmpty("paragraphs", turn.paragraphs(), this::paragraph);
        out.closeObject();
    }

    private void aliases(List<String> aliases) {
        out.list("aliases", aliases, alias -> out.text("alias", alias));
    }

    private void paragraph(String paragraph) {
        out.text("paragraph", paragraph);
    }
}
