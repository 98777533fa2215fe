package org.entretien.tools.training.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two names mean one person to a reader")
class SameNameTest {
    @ParameterizedTest
    @CsvSource({
        "Lina Hardi, lina hardi, true",
        "Hardi, Lina Hardi, true",
        "LH, Lina Hardi, true",
        "LH, Lina H., true",
        "Lina Hardi of the Harbour Office, Lina Hardi, true",
        "Lina Hardi, Hardi, false",
        "Lina Hardi, Dr. Hardi, false",
        "L, Lina Hardi, false",
        "HL, Lina Hardi, false",
        "Lina Hardi, Jo Blanc, false",
        "Lina Hardi, '', false",
        "'', Lina Hardi, false"
    })
    void comparesWordsAndInitials(String wanted, String said, boolean same) {
        assertThat(SameName.of(wanted, said, List.of())).isEqualTo(same);
    }

    @Test
    void believesDeclaredAliases() {
        assertThat(SameName.of("The skipper", "Lina Hardi", List.of("the skipper")))
                .isTrue();
        assertThat(SameName.of("The skipper", "Lina Hardi", List.of("the cook")))
                .isFalse();
    }

    @Test
    void knowsMarksOfSides() {
        assertThat(SameName.isTag("Pregunta")).isTrue();
        assertThat(SameName.isTag("Lina")).isFalse();
    }
}
