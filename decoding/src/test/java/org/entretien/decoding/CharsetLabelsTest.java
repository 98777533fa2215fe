package org.entretien.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A label")
class CharsetLabelsTest {
    @ParameterizedTest
    @CsvSource({
        "gb2312, GBK",
        "Shift_JIS, windows-31j",
        "euc-kr, x-windows-949",
        "big5, Big5-HKSCS",
        "ISO-8859-1, windows-1252",
        "iso-8859-9, windows-1254",
        "iso-8859-11, x-windows-874",
        "latin1, windows-1252",
        "x-sjis, windows-31j",
        "utf8, UTF-8",
        "arabic, ISO-8859-6",
        "koi, KOI8-R",
        "' KS_C_5601-1987 ', x-windows-949",
        "IBM437, IBM437"
    })
    void standsForWhatBrowsersRead(String label, String charset) {
        assertThat(CharsetLabels.find(label)).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon-9", "", "ü", "a b", "x-user-defined-2"})
    void thatNamesNothingIsNoCharset(String label) {
        assertThat(CharsetLabels.find(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GBK, 镕基喆堃",
        "euc-kr, x-windows-949, 똠방각하 펲시콜라 햏자 아햏햏 뷁뷁",
        "shift_jis, windows-31j, ①②③髙﨑㈱㍻",
        "iso-8859-1, windows-1252, “Où ?” — l’été… à l’Œuvre",
        "iso-8859-9, windows-1254, “İşıl” — ağaç… “öğüt”"
    })
    void readsLettersThatTheCharsetOfTheJdkDoesNotHave(String label, String written, String text) {
        Declaration declaration = new Declaration(Charset.forName(label), "the page");

        DecodedText decoded = DecodedText.of(text.getBytes(Charset.forName(written)), List.of(declaration), false);

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.diagnostics()).isEmpty();
    }

    @Test
    void ofTheIsoFamilyHasThePunctuationOfWindowsWhereControlsWouldStand() {
        byte[] bytes = "Źródło – „tak”…".getBytes(Charset.forName("windows-1250"));
        bytes[0] = (byte) 0xAC; // The letter as ISO-8859-2 has it.
        bytes[4] = (byte) 0xB3;

        DecodedText decoded =
                DecodedText.of(bytes, List.of(new Declaration(Charset.forName("ISO-8859-2"), "the page")), false);

        assertThat(decoded.text()).startsWith("Źródło – „tak”");
        assertThat(decoded.diagnostics())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("ISO-8859-2"));
    }

    @Test
    void ofAWideCharsetIsBelievedWhereTheBytesAreSo() {
        Declaration wide = new Declaration(StandardCharsets.UTF_16BE, "the transport");

        assertThat(DecodedText.of("L'été".getBytes(StandardCharsets.UTF_16BE), List.of(wide), false)
                        .text())
                .isEqualTo("L'été");
    }
}
