package org.entretien.exporter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entretien.catalogue.Catalogue;
import org.entretien.domain.Answer;
import org.entretien.domain.Aside;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Outlet;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationDate;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;
import org.entretien.spi.PublicationExporter;
import org.entretien.testkit.contracts.ExporterContract;
import org.junit.jupiter.api.Test;

class TextExporterTest implements ExporterContract {
    private static final String AWA = "Awa Lindqvist";

    @Override
    public PublicationExporter exporter() {
        return new TextExporter();
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Test
    void theCatalogueFindsIt() {
        assertThat(Catalogue.discover().trusting(provider -> true).exporter("text"))
                .isInstanceOf(TextExporter.class);
    }

    @Test
    void anInterviewIsReadFromTopToBottom() throws IOException {
        Participant awa = new Participant(
                AWA, Optional.of("gardienne du phare"), Optional.empty(), Participant.Kind.PERSON, List.of());
        Publication publication = Publication.titled("Le phare rouvre ses portes")
                .outlet(Outlet.of("La Vigie du port"))
                .published(PublicationDate.parse("2019-03-12"))
                .standfirst(List.of("Après deux ans de travaux."))
                .interview(interview(
                        List.of(awa),
                        new Question(Optional.of("La Vigie"), List.of("Pourquoi maintenant ?")),
                        new Answer(Optional.of(AWA), List.of("La lampe est réparée.", "Enfin.")),
                        new Aside(Aside.Kind.SUBHEADING, List.of("Les marches"))))
                .relatedHeadlines(List.of(Headline.of("Le port s'agrandit")))
                .build();
        assertThat(written(publication)).isEqualTo("""
                Le phare rouvre ses portes
                La Vigie du port, 2019-03-12

                Après deux ans de travaux.

                Awa Lindqvist, gardienne du phare

                La Vigie: Pourquoi maintenant ?

                Awa Lindqvist: La lampe est réparée.

                Enfin.

                [Les marches]

                - Le port s'agrandit
                """);
    }

    @Test
    void listsHaveTheCommaOfTheirLetters() throws IOException {
        Publication publication = Publication.titled("عنوان")
                .outlet(Outlet.of("صدى الواحة"))
                .published(PublicationDate.parse("2016-02-21"))
                .build();
        assertThat(written(publication)).contains("صدى الواحة\u060C 2016-02-21").doesNotContain(", ");
    }

    @Test
    void speakersWithoutNameGetTheLettersOfTheLanguage() throws IOException {
        Question question = new Question(Optional.empty(), List.of("…?"));
        Answer answer = new Answer(Optional.empty(), List.of("…"));
        assertThat(written(spoken("fr-MA", question, answer))).contains("\nQ: …?\n\nR: …\n");
        assertThat(written(spoken("sv", question, answer))).contains("\nQ: …?\n\nA: …\n");
        Question arabic = new Question(Optional.empty(), List.of("متى؟"));
        assertThat(written(spoken("und", arabic))).contains("\nس: متى؟\n");
    }

    @Test
    void aLineRunsInTheDirectionOfItsWords() throws IOException {
        String latin = written(spoken("ar", new Answer(Optional.of(AWA), List.of("المنارة مفتوحة"))));
        assertThat(latin).contains("\n\u200F" + AWA + ": المنارة مفتوحة\n");
        String arabic = written(spoken("fr", new Answer(Optional.of("أوا"), List.of("Elle est ouverte."))));
        assertThat(arabic).contains("\n\u200Eأوا: Elle est ouverte.\n");
        String both = written(spoken("ar", new Answer(Optional.of("أوا"), List.of("المنارة مفتوحة"))));
        assertThat(both).contains("\nأوا: المنارة مفتوحة\n");
    }

    @Test
    void noWordsCanPassForAnotherTurnOrReachTheTerminal() throws IOException {
        String words =
                written(spoken("en", new Answer(Optional.of(AWA), List.of("Yes.\nMayor: no.\u009B31m\u202Eon"))));
        assertThat(words).contains(AWA + ": Yes.\n    Mayor: no.\uFFFD31m\uFFFDon\n");
    }

    @Test
    void severalPublicationsAreSetApart() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Publication> two = List.of(
                Publication.titled("One").build(), Publication.titled("Two").build());
        new TextExporter().exportAll(two.iterator(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("One\n\n* * *\n\nTwo\n");
    }

    private static Publication spoken(String language, Turn... turns) {
        return Publication.titled("Title")
                .language(new LanguageTag(language))
                .interview(interview(List.of(), turns))
                .build();
    }

    private static Interview interview(List<Participant> guests, Turn... turns) {
        return new Interview(List.of(), guests, List.of(), List.of(turns));
    }

    private static String written(Publication publication) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextExporter().export(publication, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What turns the direction of writing, and what stands beside it and does not. */
    @Test
    void marksThatMisleadTheEyeAreMadeVisible() throws IOException {
        for (int c : new int[] {0x7F, 0x85, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069}) {
            assertThat(written(Publication.titled("a" + (char) c + "b").build()))
                    .isEqualTo("a\uFFFDb\n");
        }
        for (int c : new int[] {'\t', 0x2027, 0x202F, 0x2065, 0x206A}) {
            assertThat(written(Publication.titled("a" + (char) c + "b").build()))
                    .contains("" + (char) c);
        }
    }

    @Test
    void whatIsNotThereLeavesNoLine() throws IOException {
        assertThat(written(Publication.titled("a").build())).isEqualTo("a\n");
        assertThat(written(spoken("en", new Answer(Optional.of(AWA), List.of()))))
                .contains(AWA + ": \n");
        Publication bare = new org.entretien.domain.PublicationBuilder()
                .interview(interview(List.of(), new Answer(Optional.of(AWA), List.of("Yes."))))
                .build();
        assertThat(written(bare)).isEqualTo(AWA + ": Yes.\n");
    }
}
