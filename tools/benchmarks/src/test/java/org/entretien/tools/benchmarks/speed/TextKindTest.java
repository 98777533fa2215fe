package org.entretien.tools.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.entretien.spi.Services;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is there: texts of the size asked for, the same every time, that the text parser reads. */
class TextKindTest {
    private static final int SIZE = 250_000;

    @ParameterizedTest
    @EnumSource
    void hasTheSizeAskedForAndIsTheSameEveryTime(TextKind kind) {
        byte[] text = kind.text(SIZE);
        assertThat(text.length).isBetween(SIZE, SIZE + 201_000);
        assertThat(kind.text(SIZE)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void isReadToTheEnd(TextKind kind) {
        assertThat(new TextParsing(Services.none()).parse(kind.text(SIZE / 10))).isPositive();
    }
}
