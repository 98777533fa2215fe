package org.entretien.recognition.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entretien.page.Page;
import org.entretien.recognition.Pages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A ticker")
class TickerTest {
    private static List<String> headlines(String line) {
        Page page = Pages.of(line);
        return Ticker.headlines(page.text(), Segmenter.of(page).get(0)).stream()
                .map(span -> span.of(line).toString())
                .toList();
    }

    @Test
    void isCutAtRunsOfBlanksOfAnyKind() {
        assertThat(
                        headlines(
                                "Le quai de Ramsal rouvre    Hand : deux buts d'écart \u00A0\u00A0 New ferry timetable\u3000\u2003\u2003أسعار القمح تتراجع   "))
                .containsExactly(
                        "Le quai de Ramsal rouvre",
                        "Hand : deux buts d'écart",
                        "New ferry timetable",
                        "أسعار القمح تتراجع");
    }

    @ParameterizedTest
    @ValueSource(strings = {" | ", " || ", " • ", " /// ", " ■ ", " * ", " :: "})
    void isCutAtASignThatComesAgainAndAgain(String sign) {
        List<String> items = List.of(
                "Le quai rouvre lundi",
                "Le sel renchérit",
                "Deux phares éteints",
                "La criée déménage",
                "Du vent samedi");

        assertThat(headlines(String.join(sign, items))).isEqualTo(items);
    }

    @Test
    void isNoParagraphWithColons() {
        assertThat(
                        headlines(
                                "Nos journées se ressemblent : le pain à six heures, la lampe à sept. Le matin : compter les bateaux."
                                        + " À midi : dormir un peu. Le soir : monter, allumer, écouter. Et la nuit : attendre que le vent tourne."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le quai de Ramsal rouvre après trois semaines de travaux.",
                "Accueil   Société   Sport   Culture   Contact",
                "Le quai rouvre    Le sel renchérit",
                "A | B | C | D | E | F",
                "Oui   non   peut-être   on verra bien",
                "x"
            })
    void isNoSentenceNoMenuAndNoPairOfLines(String line) {
        assertThat(headlines(line)).isEmpty();
    }
}
