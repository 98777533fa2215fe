package org.entretien.recognition.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entretien.recognition.Pages;
import org.entretien.recognition.features.TurnMarkers.Meaning;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A dash, bullet or number in front of lines")
class TurnMarkersTest {
    private static List<Meaning> meanings(String... lines) {
        List<SegmentFeatures> read = Pages.lines(Pages.of(lines), "fr");
        TurnMarkers symbols = TurnMarkers.of(read);
        return read.stream().map(symbols::of).toList();
    }

    @Test
    void meansAQuestionWhereItStandsBeforeQuestions() {
        assertThat(meanings(
                        "- Qui tient le phare ?",
                        "Ma sœur.",
                        "- Depuis quand ?",
                        "Dix ans.",
                        "- Et avant ?",
                        "Un cousin."))
                .containsExactly(
                        Meaning.QUESTION,
                        Meaning.NOTHING,
                        Meaning.QUESTION,
                        Meaning.NOTHING,
                        Meaning.QUESTION,
                        Meaning.NOTHING);
    }

    @Test
    void meansAnAnswerWhereItStandsBehindQuestions() {
        assertThat(meanings(
                        "Qui tient le phare ?",
                        "• Ma sœur.",
                        "Depuis quand ?",
                        "• Dix ans.",
                        "Et avant ?",
                        "• Un cousin."))
                .containsExactly(
                        Meaning.NOTHING,
                        Meaning.ANSWER,
                        Meaning.NOTHING,
                        Meaning.ANSWER,
                        Meaning.NOTHING,
                        Meaning.ANSWER);
    }

    @Test
    void meansAnyTurnWhereItStandsBeforeBothSides() {
        assertThat(meanings(
                        "– Qui tient le phare ?",
                        "— Ma sœur.",
                        "– Depuis quand ?",
                        "– Dix ans.",
                        "– Et avant ?",
                        "– Un cousin."))
                .containsOnly(Meaning.ANY_TURN);
    }

    @Test
    void meansAQuestionWhereItIsANumber() {
        assertThat(meanings(
                        "1. Qui tient le phare ?",
                        "Ma sœur.",
                        "2. Parlez-nous d'elle.",
                        "Elle lit.",
                        "3. Depuis quand ?"))
                .containsExactly(
                        Meaning.QUESTION, Meaning.NOTHING, Meaning.QUESTION, Meaning.NOTHING, Meaning.QUESTION);
    }

    @Test
    void meansNothingInAListOrOnce() {
        assertThat(meanings("Il faut :", "• une lampe,", "• un livre,", "• du sel."))
                .containsOnly(Meaning.NOTHING);
        assertThat(meanings("1. Une lampe.", "2. Un livre.", "3. Du sel.")).containsOnly(Meaning.NOTHING);
        assertThat(meanings("Qui ?", "– Ma sœur.", "Bien.")).containsOnly(Meaning.NOTHING);
    }
}
