package org.entretien.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entretien.page.Page;
import org.entretien.recognition.Pages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The units of a page")
class UnitsTest {
    private static List<String> units(String... lines) {
        Page page = Pages.of(lines);
        return Units.of(page).stream()
                .map(unit -> Ink.clean(page.text(), unit.start(), unit.end()))
                .toList();
    }

    @Test
    void areItsBlocksWithoutTheBlankOnes() {
        assertThat(units("Le port", " \u00A0 ", "", "\u200B", "  La mer \t")).containsExactly("Le port", "La mer");
    }

    @Test
    void aPageOfBlanksHasNone() {
        assertThat(units(" ", "\u00A0")).isEmpty();
    }

    @Nested
    @DisplayName("where lines are wrapped")
    class Wrapped {
        private final String[] lines = {
            "Le gardien du phare de Ramsal",
            "a tenu le feu pendant vingt ans et,",
            "chaque soir, il a noté le vent qui",
            "soufflait sur la digue du port.",
            "La lampe est aujourd'hui un musée que",
            "les enfants du village visitent avec",
            "leurs parents pendant les vacances."
        };

        @Test
        void joinsTheLinesOfASentence() {
            assertThat(units(lines)).satisfies(units -> {
                assertThat(units).hasSizeLessThan(4);
                assertThat(units.get(0)).startsWith("Le gardien du phare de Ramsal a tenu le feu");
                assertThat(String.join(" ", units)).isEqualTo(String.join(" ", lines));
            });
        }

        @Test
        void leavesAFewBrokenLinesAlone() {
            assertThat(units("Le gardien du phare de Ramsal", "a tenu le feu.", "La lampe est un musée."))
                    .hasSize(3);
        }
    }

    @Nested
    @DisplayName("where a paragraph holds question and answer")
    class RunInParagraphs {
        @Test
        void areItsSentences() {
            assertThat(units(
                            "Qui tient le phare ? Ma sœur le tient. Elle y dort aussi.",
                            "Depuis quand ? Depuis dix ans, sans un jour de repos.",
                            "Et après ? Après, on verra. Le Dr. Moz viendra peut-être."))
                    .containsExactly(
                            "Qui tient le phare ?",
                            "Ma sœur le tient.",
                            "Elle y dort aussi.",
                            "Depuis quand ?",
                            "Depuis dix ans, sans un jour de repos.",
                            "Et après ?",
                            "Après, on verra.",
                            "Le Dr. Moz viendra peut-être.");
        }

        @Test
        void rememberThatTheyGoOnInOneBlock() {
            Page page = Pages.of(
                    "Qui tient le phare ? Ma sœur le tient.",
                    "Depuis quand ? Depuis dix ans.",
                    "Et après ? Après, on verra.");

            assertThat(Units.of(page).stream().map(Unit::continues).toList())
                    .containsExactly(false, true, false, true, false, true);
        }

        @Test
        void areTheParagraphsWhereQuestionsHaveLinesOfTheirOwn() {
            assertThat(units("Qui tient le phare ?", "Ma sœur le tient. Elle y dort.", "Depuis quand ?", "Dix ans."))
                    .hasSize(4);
        }
    }

    @Test
    void aWholeInterviewOnOneLineIsCutIntoItsSentences() {
        String said = "Elle monte chaque soir les deux cents marches avec une lampe et un livre. "
                + "Le vent ne lui fait pas peur, la solitude non plus, et le sel a mangé la rampe depuis longtemps. ";
        String line = "Qui tient le phare ? " + said + "Depuis quand ? " + said + "Et après ? " + said + said;

        assertThat(units(line)).hasSize(11).contains("Qui tient le phare ?", "Depuis quand ?", "Et après ?");
    }
}
