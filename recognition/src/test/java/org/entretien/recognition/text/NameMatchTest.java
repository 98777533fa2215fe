package org.entretien.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("One printed name stands for another")
class NameMatchTest {
    @ParameterizedTest
    @CsvSource({
        "Paul Mirande, Paul Mirande",
        "PAUL MIRANDE, Paul Mirande",
        "Mirande, Paul Mirande",
        "Paul, Paul Mirande",
        "Mirande Paul, Dr Mirande Paul",
        "PM, Paul Mirande",
        "P.M., Paul Mirande",
        "Paul Mirrande, Paul Mirande",
        "سلمى, سلمى الدرعي",
        "سلمى الدرعـي, سلمى الدرعي",
        "فدوى الهاشمى, فدوى الهاشمي",
        "PvH, Piet van Holm",
        "J. Moulinet, Jacques Moulinet",
        "J.-P. Moz, Jean-Pierre Moz",
        "JOSE PEREIRA, José Pereira",
        "Youssef El Khattabi, Yousef Al-Khatabi",
        "Mohamed Cherqaoui, Muhammad Sharkawi",
        "Abdel Kader Ouzzine, Abdelkader Ouzine"
    })
    void asTheSameNameAPartOfItItsInitialsOrASlipOfThePen(String shorter, String full) {
        assertThat(NameMatch.isAlias(shorter, full)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Paule Mirade, Bruno Castel",
        "Mira, Paul Mirande",
        "PB, Paul Mirande",
        "Pa, Paul Mirande",
        "pm, Paul Mirande",
        "Ana, Ada",
        "Ana Ruiz, Ada Ruiz",
        "Mario Ferretti, Maria Ferretti",
        "Paul Mirande, Paule Mirande",
        "K. Moulinet, Jacques Moulinet",
        "Pvh, Piet van Holm",
        "'', Paul Mirande",
        "'...', Paul Mirande",
        "Paul Mirande, ''"
    })
    void butNotForSomebodyElse(String shorter, String full) {
        assertThat(NameMatch.isAlias(shorter, full)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "LCD, Le Courrier des Dunes",
        "LCDD, Le Courrier des Dunes",
        "CD, le Courrier des Dunes",
        "AS, Aujourd'hui Salines",
        "LÉS, L'Écho des Salines",
        "JLM, Jean-Luc Moz",
        "L.C.D., Le Courrier des Dunes"
    })
    void asAnAcronymWithOrWithoutTheSmallWords(String letters, String name) {
        assertThat(NameMatch.isAcronym(letters, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"L, Le Courrier", "LcD, Le Courrier des Dunes", "XY, Le Courrier", "ABCDEFG, A B C D E F G", "LC, ''"})
    void notAsAnAcronymOfOtherLetters(String letters, String name) {
        assertThat(NameMatch.isAcronym(letters, name)).isFalse();
    }
}
