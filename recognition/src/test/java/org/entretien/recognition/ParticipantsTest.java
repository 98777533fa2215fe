package org.entretien.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entretien.domain.Interview;
import org.entretien.domain.Participant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who is interviewed")
class ParticipantsTest {
    private static final Map<String, List<String>> TURNS = Map.of(
            "en",
            List.of(
                    "How did you start?",
                    "I started by chance, one winter evening, because my mother was ill.",
                    "What will you do tomorrow?",
                    "I will do the same, but more slowly, because I am not twenty any more."),
            "de",
            List.of(
                    "Wie haben Sie angefangen?",
                    "Ich habe zufällig angefangen, an einem Winterabend, weil meine Mutter krank war.",
                    "Was machen Sie morgen?",
                    "Ich mache dasselbe, nur langsamer, denn ich bin keine zwanzig mehr."),
            "fr",
            List.of(
                    "Comment avez-vous commencé ?",
                    "J'ai commencé par hasard, un soir d'hiver, parce que ma mère était malade.",
                    "Que ferez-vous demain ?",
                    "Je ferai la même chose, mais plus lentement, car je n'ai plus vingt ans."),
            "es",
            List.of(
                    "¿Cómo empezó usted?",
                    "Empecé por casualidad, una tarde de invierno, porque mi madre estaba enferma.",
                    "¿Qué hará mañana?",
                    "Haré lo mismo, pero más despacio, porque ya no tengo veinte años."));

    private static List<String> interviewees(String... lines) {
        return Pages.read(lines).publication().interview().map(Interview::interviewees).orElseThrow().stream()
                .map(Participant::name)
                .toList();
    }

    private static List<String> underHeadline(String language, String headline) {
        return interviewees(
                Stream.concat(Stream.of(headline), TURNS.get(language).stream()).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    en; People of Kestrel Bay: Harriet Danby; Harriet Danby
                    en; Voices from the mill - Nadia Corliss; Nadia Corliss
                    de; Leute vom Deich: Mathilde Brunner; Mathilde Brunner
                    de; Menschen am Fluss – Sebastian Harms; Sebastian Harms
                    fr; Visages du port, épisode 3 : Sophie Kervan; Sophie Kervan
                    fr; Portraits d'ateliers n° 4 : Nicolas Berthier; Nicolas Berthier
                    es; Gente del muelle: Lucía Solano; Lucía Solano
                    es; Las que navegan: Marta Valverde; Marta Valverde
                    """)
    void isNamedBehindTheNameOfASeries(String language, String headline, String name) {
        assertThat(underHeadline(language, headline)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    en; The Price of Winter Light
                    en; Spring Market Special
                    de; Der Oktober am Deich
                    de; Die Sprache der Steine
                    fr; Le Marché de Printemps
                    es; La Luz del Invierno
                    """)
    void isNobodyWhereAHeadlineIsAPhrase(String language, String headline) {
        assertThat(underHeadline(language, headline)).isEmpty();
    }

    @Test
    void isNoCaptionWithAColonAmongTheTurns() {
        assertThat(interviewees(
                        "The lamp and the sea",
                        "Observer: How did you start?",
                        "Ada Brunn: I started by chance, one winter evening.",
                        "Observer: Is it cold?",
                        "Ada Brunn: In winter it is.",
                        "Figure 2: The lamp in winter",
                        "Observer: What will you do tomorrow?",
                        "Ada Brunn: The same, but more slowly.",
                        "Observer: And then?",
                        "Ada Brunn: Then I will sleep.",
                        "Observer: For long?",
                        "Ada Brunn: Until spring."))
                .containsExactly("Ada Brunn");
    }

    @Test
    void isWhoIsCalledWithATitleThoughOthersAreNamedFirst() {
        assertThat(interviewees(
                        "Ein neues Netz für das Tal",
                        "Der Betreiber Talfunk will wachsen. Christoph Brandner erklärt, wie das gehen soll.",
                        "Herr Brandner, wie haben Sie angefangen?",
                        "Ich habe zufällig angefangen, an einem Winterabend, weil meine Mutter krank war.",
                        "Was machen Sie morgen?",
                        "Ich mache dasselbe, nur langsamer, denn ich bin keine zwanzig mehr."))
                .containsExactly("Christoph Brandner");
    }
}
