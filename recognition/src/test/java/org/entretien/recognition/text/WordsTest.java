package org.entretien.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of a line")
class WordsTest {
    private static List<String> of(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.size()).mapToObj(words::word).toList();
    }

    @Test
    void areInLowerCaseWithoutPunctuation() {
        assertThat(of("Le PHARE, « éteint » ?")).containsExactly("le", "phare", "éteint");
    }

    @Test
    void endAtAnApostropheAndBeginAtAHyphen() {
        assertThat(of("Qu'est-ce que l’île ?")).containsExactly("qu'", "est", "-ce", "que", "l'", "île");
    }

    @Test
    void haveNoArabicVowelSigns() {
        assertThat(of("مُحَمَّد ٢٠١٦")).containsExactly("محمد", "2016");
    }

    @Test
    void haveNoTatweel() {
        assertThat(of("مـــحمد")).containsExactly("محمد");
    }

    @Test
    void joinAccentsWithTheirLetters() {
        assertThat(of("de\u0301cembre")).containsExactly("décembre");
    }

    @Test
    void doNotSeeSoftHyphensAndJoiners() {
        assertThat(of("in\u00ADter\u200Cview")).containsExactly("interview");
    }

    @Test
    void knowWhereTheyStand() {
        Words words = Words.of("  Le phare");

        assertThat(words.start(1)).isEqualTo(5);
        assertThat(words.end(1)).isEqualTo(10);
        assertThat(words.firstAt(3)).isEqualTo(1);
        assertThat(words.firstAt(10)).isEqualTo(2);
    }

    @Test
    void maySurroundEmoji() {
        assertThat(of("Le 🌊 monte")).hasSize(3);
    }

    @Test
    void ofNothingAreNone() {
        assertThat(of("")).isEmpty();
        assertThat(of("?!… « »")).isEmpty();
    }
}
