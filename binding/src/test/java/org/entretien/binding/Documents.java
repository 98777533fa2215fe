package org.entretien.binding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.entretien.spi.EntretienException;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Source;

/** Documents that several tests read and write. */
final class Documents {
    static final String XMLNS = "xmlns=\"" + ModelSchemas.XML_NAMESPACE + "\"";

    private Documents() {}

    /** {@return a publication that has every part there is} */
    static Publication everyPart() {
        return new Publication(
                Optional.of(new Headline("« Le sel & l'eau »", Optional.of(new LanguageTag("fr")), uri("/titre"))),
                Optional.of(new Outlet("La Gazette de l'Estran", List.of("LGE"))),
                Optional.of(PublicationDate.parse("2016-05-23T08:37:00+01:00")),
                Optional.of(new LanguageTag("fr-MA")),
                uri("/page?a=1&b=2"),
                List.of(new Author("Zélie Marchandeau")),
                List.of("Chapeau."),
                Optional.of(interview()),
                List.of(),
                List.of(
                        new Headline("حوار", Optional.of(new LanguageTag("ar")), Optional.empty()),
                        Headline.of("Two <b>")));
    }

    private static Interview interview() {
        Participant asking = new Participant(
                "LGE", Optional.empty(), Optional.empty(), Participant.Kind.ORGANISATION, List.of("La Gazette"));
        Participant answering = new Participant(
                "Ilyas Benhadda",
                Optional.of("paludier"),
                Optional.of("Salines du Nord"),
                Participant.Kind.PERSON,
                List.of());
        return new Interview(
                List.of(asking),
                List.of(answering),
                List.of("Entretien avec Ilyas Benhadda"),
                List.of(
                        new Question(Optional.of("LGE"), List.of("Pourquoi le sel ?")),
                        new Answer(Optional.of("Ilyas Benhadda"), List.of("Parce que\u00A0!", " deux\n\tlignes ")),
                        new Aside(Aside.Kind.SUBHEADING, List.of("L'hiver")),
                        new Answer(Optional.empty(), List.of("\uD83C\uDF0A ]]>"))));
    }

    private static Optional<URI> uri(String path) {
        return Optional.of(URI.create("https://gazette.invalid" + path));
    }

    static Publication readJson(String document) {
        return JsonBinding.read(Source.ofText("p.json", document), ParseContext.standalone("p.json"));
    }

    static List<Outcome> readXml(String document) {
        return readXml(document.getBytes(StandardCharsets.UTF_8));
    }

    static List<Outcome> readXml(byte[] document) {
        try (Stream<Outcome> outcomes =
                XmlBinding.read(Source.of("p.xml", document), ParseContext.standalone("p.xml"))) {
            return outcomes.toList();
        }
    }

    static Publication onlyOf(List<Outcome> outcomes) {
        if (outcomes.size() == 1 && outcomes.get(0) instanceof Outcome.Parsed parsed) {
            return parsed.result().publication();
        }
        throw new AssertionError("not one publication: " + outcomes);
    }

    static EntretienException rejectionOf(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) {
            return rejected.reason();
        }
        throw new AssertionError("not rejected: " + outcome);
    }

    static byte[] json(Publication publication) {
        return written(out -> JsonBinding.write(publication, out));
    }

    static byte[] lines(List<Publication> publications) {
        return written(out -> JsonBinding.writeLines(publications.iterator(), out));
    }

    static byte[] xml(Publication publication) {
        return written(out -> XmlBinding.write(publication, out));
    }

    static byte[] xml(List<Publication> publications) {
        return written(out -> XmlBinding.writeAll(publications.iterator(), out));
    }

    /** Something that writes into memory. */
    interface Writing {
        void into(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.into(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
