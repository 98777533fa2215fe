package org.entretien.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A text as a reader sees it")
class CharClassTest {
    @ParameterizedTest
    @CsvSource({
        "'  Le  phare ', Le phare",
        "'Le\nphare', Le phare",
        "'Le\u00A0phare', Le\u00A0phare",
        "'Le \u00A0 phare', Le phare",
        "'Le \u0001 phare', Le phare",
        "'Le\u0001phare', Lephare"
    })
    void hasNoBlanksAtItsEndsNoneDoubledAndNothingUnprintable(String printed, String clean) {
        assertThat(CharClass.visibleText(printed, 0, printed.length())).isEqualTo(clean);
    }

    @Test
    void noSentenceOrNameBeginsWithALetterThatIsNotSeen() {
        assertThat("\u3164\uFFA0\u115F\u1160".chars().noneMatch(c -> CharClass.isInitial((char) c)))
                .isTrue();
        assertThat(CharClass.isInitial('\uD55C')).isTrue();
    }
}
