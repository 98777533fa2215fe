package org.entretien.parser.html.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Names of authors")
class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Lina Hardi # Lina Hardi
                    By Lina Hardi # Lina Hardi
                    BY LINA HARDI # LINA HARDI
                    Written by: Lina Hardi # Lina Hardi
                    Par Lina Hardi # Lina Hardi
                    Propos recueillis par Lina Hardi # Lina Hardi
                    Por Lina Hardi # Lina Hardi
                    Von Lina Hardi # Lina Hardi
                    di Lina Hardi # Lina Hardi
                    Di Maio # Di Maio
                    بقلم: لينا الحردي # لينا الحردي
                    Lina Hardi, Staff Writer # Lina Hardi
                    Lina Hardi, senior editor at the Courier # Lina Hardi
                    Lina Hardi | The Ramsal Courier # Lina Hardi
                    Lina Hardi - Product marketer # Lina Hardi
                    Lina Hardi <lina@courier.example> # Lina Hardi
                    Lina Hardi lina@courier.example # Lina Hardi
                    Lina Hardi (Ramsal) # Lina Hardi
                    Lina Hardi, Ph.D. # Lina Hardi, Ph.D.
                    Lina Hardi, MD, RDN # Lina Hardi, MD, RDN
                    Lina Hardi, Jr. # Lina Hardi, Jr.
                    Lina Hardi 3 min read # Lina Hardi
                    98 Lamp Street # 98 Lamp Street
                    Staff # Staff
                    Courier Staff # Courier Staff
                    """)
    void areWithoutWhatStandsAroundThem(String written, String name) {
        assertThat(Names.of(written)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lina Hardi and Jo Blanc",
                "Lina Hardi & Jo Blanc",
                "Lina Hardi, Jo Blanc",
                "Lina Hardi; Jo Blanc",
                "By Lina Hardi, and Jo Blanc",
                "Lina Hardi et Jo Blanc",
                "Lina Hardi y Jo Blanc",
                "Lina Hardi und Jo Blanc",
                "Lina Hardi, reporter, and Jo Blanc, editor",
                "Lina Hardi, Jo Blanc, lina hardi"
            })
    void areToldApartAndGivenOnce(String written) {
        assertThat(Names.of(written)).containsExactly("Lina Hardi", "Jo Blanc");
    }

    @Test
    void holdAnAndOfTheirOwn() {
        assertThat(Names.of("Lamp & Sons")).containsExactly("Lamp & Sons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "admin",
                "Anonymous",
                "https://courier.example/lina",
                "www.courier.example",
                "by",
                "About us",
                "12",
                "Edited by Lina Hardi",
                "Reviewed by: Lina Hardi",
                "lina@courier.example"
            })
    void areNotInWhatNamesNobodyWhoWrote(String written) {
        assertThat(Names.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hardi, Lina | Lina Hardi
                    Lina Hardi | Lina Hardi
                    Lina Hardi, MD | Lina Hardi, MD
                    Hardi, Lina, Blanc, Jo | Hardi, Lina, Blanc, Jo
                    """)
    void ofCataloguesAreTurned(String written, String said) {
        assertThat(Names.turned(written)).isEqualTo(said);
    }

    @Test
    void ofHousesAndAccountsAreWeak() {
        Optional<String> outlet = Optional.of("The Ramsal Courier");

        assertThat(Names.isWeak("the ramsal courier", outlet)).isTrue();
        assertThat(Names.isWeak("Staff", outlet)).isTrue();
        assertThat(Names.isWeak("lina.hardi", outlet)).isTrue();
        assertThat(Names.isWeak("LinaH", outlet)).isTrue();
        assertThat(Names.isWeak("Lina Hardi", outlet)).isFalse();
        assertThat(Names.isWeak("Lina", outlet)).isFalse();
        assertThat(Names.isWeak("Courier Lamp Team", outlet)).isFalse();
    }

    @Test
    void areFoundInTimeLinearInWhatIsWritten() {
        assertThat(Names.of("by ".repeat(100_000))).isEmpty();
        assertThat(Names.of("by ".repeat(150))).isEmpty();
        assertThat(Names.of("a,".repeat(290)).size()).isLessThanOrEqualTo(20);
    }
}
