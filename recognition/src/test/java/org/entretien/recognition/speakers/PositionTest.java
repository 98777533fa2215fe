package org.entretien.recognition.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.entretien.recognition.lexicon.Lexicons;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What somebody is, and where,")
class PositionTest {
    private static Position of(String printed) {
        return Position.of(Optional.of(printed), Lexicons.of("fr"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "directrice, Filatures du Gharb | directrice | Filatures du Gharb",
                "directrice (Filatures du Gharb) | directrice | Filatures du Gharb",
                "directrice générale, ONCF | directrice générale | ONCF"
            })
    void isToldApartWherePrintedApart(String printed, String role, String affiliation) {
        assertThat(of(printed)).isEqualTo(new Position(Optional.of(role), Optional.of(affiliation)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "directrice des Filatures du Gharb",
                "maire de Tiznoura, présidente de la région",
                "autrice (et mère de trois enfants)",
                "directrice, Présidente du conseil",
                ", Filatures",
                "gardienne ()"
            })
    void staysInOneWherePrintedInOne(String printed) {
        assertThat(of(printed)).isEqualTo(new Position(Optional.of(printed), Optional.empty()));
    }

    @Test
    void isNothingWhereNothingIsTold() {
        assertThat(Position.of(Optional.empty(), Lexicons.of("fr")))
                .isEqualTo(new Position(Optional.empty(), Optional.empty()));
    }
}
