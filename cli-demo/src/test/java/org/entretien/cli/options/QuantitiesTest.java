package org.entretien.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "500K, 512000", "64m, 67108864", "2G, 2147483648"})
    void bytes(String typed, long bytes) {
        assertThat(new Quantities.Bytes().convert(typed)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "M", "1X", "1MB", "1.5M", "99999999999999999999", "9999999999T", "١"})
    void refusesOtherBytes(String typed) {
        assertThatThrownBy(() -> new Quantities.Bytes().convert(typed)).isInstanceOf(TypeConversionException.class);
    }

    @Test
    void time() {
        assertThat(new Quantities.Time().convert("500ms")).isEqualTo(Duration.ofMillis(500));
        assertThat(new Quantities.Time().convert("10")).isEqualTo(Duration.ofSeconds(10));
        assertThat(new Quantities.Time().convert("10s")).isEqualTo(Duration.ofSeconds(10));
        assertThat(new Quantities.Time().convert("2m")).isEqualTo(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "s", "1h", "-1s", "1 s", "PT1S"})
    void refusesOtherTimes(String typed) {
        assertThatThrownBy(() -> new Quantities.Time().convert(typed)).isInstanceOf(TypeConversionException.class);
    }
}
