package org.entretien.exporter.cite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Answer;
import org.entretien.domain.Author;
import org.entretien.domain.Interview;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Outlet;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.domain.PublicationDate;
import org.entretien.domain.Question;
import org.entretien.spi.StreamExporter;

/** What the tests cite. */
final class Cited {
    private Cited() {}

    /** {@return an interview with everything that a citation holds} */
    static Publication interview() {
        Participant outlet = new Participant(
                "Le Phare", Optional.empty(), Optional.empty(), Participant.Kind.ORGANISATION, List.of("LP"));
        Participant guest = new Participant(
                "Zoé van der Aa", Optional.of("directrice"), Optional.empty(), Participant.Kind.PERSON, List.of());
        return Publication.titled("« 100 % des quais & des grues » : l'avis d'une directrice")
                .outlet(new Outlet("Le Phare", List.of("LP")))
                .published(PublicationDate.parse("2016-05-23"))
                .language(new LanguageTag("fr"))
                .source(URI.create("https://phare.example/a_b?c=%20&d=1#e~f"))
                .authors(List.of(new Author("Ilyas Benhaddou")))
                .standfirst(List.of("Le port grandit.", "Elle raconte."))
                .interview(new Interview(
                        List.of(outlet),
                        List.of(guest, Participant.person("Omar Idrissi")),
                        List.of("Entretien"),
                        List.of(
                                new Question(Optional.of("Le Phare"), List.of("Pourquoi ?")),
                                new Answer(Optional.of("Zoé van der Aa"), List.of("Parce que.")))))
                .build();
    }

    /** {@return a page that is no interview} */
    static Publication news() {
        return Publication.titled("ليلة في الميناء")
                .published(PublicationDate.parse("2016-05"))
                .language(new LanguageTag("ar"))
                .source(URI.create("pages/12.html"))
                .authors(List.of(new Author("سلمى الدرعي")))
                .paragraphs(List.of("نص."))
                .build();
    }

    static Publication dated(String iso) {
        return new PublicationBuilder().published(PublicationDate.parse(iso)).build();
    }

    static Publication at(String source) {
        return new PublicationBuilder().source(URI.create(source)).build();
    }

    static String written(StreamExporter exporter, Publication... publications) {
        return written(exporter, List.of(publications));
    }

    static String written(StreamExporter exporter, List<Publication> publications) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.exportAll(publications.iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String golden(String name) {
        try (var in = Cited.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
