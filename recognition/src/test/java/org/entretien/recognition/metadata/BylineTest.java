package org.entretien.recognition.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entretien.recognition.Pages;
import org.entretien.recognition.lexicon.Lexicons;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A byline")
class BylineTest {
    private static Optional<Byline> of(String line, String language) {
        return Byline.of(line, Pages.line(line, language), Lexicons.of(language));
    }

    private static List<String> names(Optional<Byline> byline, String line) {
        return byline.stream()
                .flatMap(found -> found.names().stream())
                .map(span -> span.of(line).toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Propos recueillis par Lina Hardi, Lina Hardi",
        "fr, Propos recueillis par : Lina Hardi., Lina Hardi",
        "en, Interview by Nora Ellingham, Nora Ellingham",
        "es, Entrevista realizada por Lucía Arbós, Lucía Arbós",
        "de, Das Gespräch führte Wiebke Harms, Wiebke Harms",
        "it, Intervista di Piero Danesi, Piero Danesi",
        "pt, Entrevista conduzida por Marta Salgueirinho, Marta Salgueirinho",
        "ar, حاورها: يونس الطيب, يونس الطيب"
    })
    void namesWhoAsked(String language, String line, String name) {
        Optional<Byline> byline = of(line, language);

        assertThat(names(byline, line)).containsExactly(name);
        assertThat(byline).get().extracting(Byline::asks).isEqualTo(true);
    }

    @Test
    void mayNameSeveralPeople() {
        String line = "Propos recueillis par Lina Hardi, Omar Sefti et Jo Blanc";

        assertThat(names(of(line, "fr"), line)).containsExactly("Lina Hardi", "Omar Sefti", "Jo Blanc");
    }

    @Test
    void ofAnAuthorDoesNotSayThatHeAsked() {
        assertThat(of("Par Lina Hardi", "fr")).get().extracting(Byline::asks).isEqualTo(false);
    }

    @Test
    void keepsTheStopOfAnInitialWithTheName() {
        String line = "Propos recueillis par Lina H.";

        assertThat(names(of(line, "fr"), line)).containsExactly("Lina H.");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Par ailleurs le port ferme à minuit.",
        "fr, Par",
        "en, By the end of the week the river had risen to the second step of the mill and stayed there",
        "en, By the way"
    })
    void isNoSentenceThatBeginsWithTheSameWord(String language, String line) {
        assertThat(of(line, language)).isEmpty();
    }

    @Nested
    @DisplayName("without any wording")
    class Bare {
        private Optional<Byline> bare(String line) {
            return Byline.bare(line, Pages.line(line, "fr"), Lexicons.of("fr"));
        }

        @Test
        void isALineOfNamesAlone() {
            String line = "Lina Hardi et Omar Sefti";
            assertThat(names(bare(line), line)).containsExactly("Lina Hardi", "Omar Sefti");
        }

        @ParameterizedTest
        @CsvSource({"Lina", "Les halles de Ramsal", "Lina Hardi chante.", "Entretien Lina Hardi"})
        void isNoOtherLine(String line) {
            assertThat(bare(line)).isEmpty();
        }
    }
}
