package org.entretien.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @Test
    void whatIsRefusedIsWhatXmlAndUtf8CannotCarry() {
        CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
        for (int c = 0; c <= 0xFFFF; c++) {
            boolean xml = c == 9 || c == 10 || c == 13 || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD;
            // XML can write a carriage return; no reader gives it back as one.
            boolean carried = xml && c != 13 && utf8.canEncode((char) c);
            assertThat(PrintableText.isRefused((char) c)).as("U+%04X", c).isEqualTo(!carried);
        }
    }

    @Test
    void pairsOfSurrogatesAreOneCharacter() {
        assertThat(PrintableText.firstRefused("a\uD83C\uDF0Ab")).isEqualTo(-1);
        assertThat(PrintableText.firstRefused("a\uD83C")).isEqualTo(1);
        assertThat(PrintableText.firstRefused("a\uDF0A\uD83C")).isEqualTo(1);
        assertThat(PrintableText.firstRefused("\uD83C\uD83C\uDF0A")).isZero();
        assertThat(PrintableText.firstRefused("")).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                ' ', '\t', '\n', 0, 0x7F, 0x85, 0xA0, 0xAD, 0x115F, 0x1160, 0x2007, 0x200B, 0x200E, 0x2028, 0x202F,
                0x2800, 0x3000, 0x3164, 0xD800, 0xFEFF, 0xFFA0, 0xFFFF, 0xE0001
            })
    void whatLeavesNoInkIsBlank(int codePoint) {
        assertThat(Blank.isBlank(codePoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', '!', '~', 0xE9, 0x3042, 0x5D0, 0x1F30A, 0x301})
    void whatLeavesInkIsNot(int codePoint) {
        assertThat(Blank.isBlank(codePoint)).isFalse();
    }

    @Test
    void aTextIsBlankWhenAllOfItIs() {
        assertThat(Blank.isBlank("")).isTrue();
        assertThat(Blank.isBlank("\u00A0\u200B \uDB40\uDC01")).isTrue();
        assertThat(Blank.isBlank("\u00A0.")).isFalse();
    }
}
