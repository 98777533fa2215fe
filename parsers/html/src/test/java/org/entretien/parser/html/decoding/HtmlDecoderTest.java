package org.entretien.parser.html.decoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.entretien.decoding.DecodedText;
import org.entretien.spi.Diagnostic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The charset of a page")
class HtmlDecoderTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final String WORDS = "<p>Où est la clé ?</p>";

    private static DecodedText read(byte[] bytes) {
        return HtmlDecoder.of(bytes, Optional.empty());
    }

    private static String declaring(String charset) {
        return "<meta charset=\"" + charset + "\">" + WORDS;
    }

    @Test
    void isThatOfItsByteOrderMarkWhateverElseIsSaid() {
        byte[] bytes = ('\uFEFF' + declaring("windows-1251")).getBytes(UTF_8);

        DecodedText text = HtmlDecoder.of(bytes, Optional.of(WINDOWS));

        assertThat(text.text()).isEqualTo(declaring("windows-1251"));
        assertThat(text.diagnostics()).isEmpty();
        assertThat(read(('\uFEFF' + WORDS).getBytes(UTF_16LE)).text()).isEqualTo(WORDS);
        assertThat(read(('\uFEFF' + WORDS).getBytes(UTF_16BE)).text()).isEqualTo(WORDS);
    }

    @Test
    void isThatOfTheTransportBeforeThatOfThePageAndTheDisagreementIsNoted() {
        byte[] bytes = declaring("windows-1251").getBytes(WINDOWS);

        DecodedText text = HtmlDecoder.of(bytes, Optional.of(WINDOWS));

        assertThat(text.text()).endsWith(WORDS);
        assertThat(text.diagnostics()).singleElement().isInstanceOfSatisfying(Diagnostic.Noticed.class, noticed -> {
            assertThat(noticed.code()).isEqualTo("charsets-disagree");
            assertThat(noticed.message()).contains("windows-1252", "windows-1251");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1251>",
                "<META CHARSET = 'Windows-1251'>",
                "<meta http-equiv=content-type content='text/html; charset=windows-1251'>",
                "<?xml version='1.0' encoding='windows-1251'?>"
            })
    void isThatWhichThePageDeclares(String declaration) {
        DecodedText text = read((declaration + "<p>Маяк</p>").getBytes(CYRILLIC));

        assertThat(text.text()).endsWith("<p>Маяк</p>");
        assertThat(text.diagnostics()).isEmpty();
    }

    @Test
    void isLookedForInTheFirst1024BytesAlone() {
        String declaration = "<meta charset=windows-1251><p>Маяк</p>";

        assertThat(read((" ".repeat(990) + declaration).getBytes(CYRILLIC)).text())
                .endsWith("Маяк</p>");
        assertThat(read((" ".repeat(1024) + declaration).getBytes(CYRILLIC)).text())
                .doesNotContain("Маяк");
    }

    @Test
    void isUtf8WhereNothingIsSaidAndTheBytesFit() {
        DecodedText text = read(WORDS.getBytes(UTF_8));

        assertThat(text.text()).isEqualTo(WORDS);
        assertThat(text.diagnostics()).isEmpty();
    }

    @Test
    void isWindows1252WhereNothingIsSaidAndTheBytesAreNotUtf8() {
        DecodedText text = read("<p>“Où est la clé ?”</p>".getBytes(WINDOWS));

        assertThat(text.text()).isEqualTo("<p>“Où est la clé ?”</p>");
        assertThat(text.diagnostics()).containsExactly(new Diagnostic.CharsetFallback("UTF-8", "windows-1252", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "us-ascii", "latin1"})
    void namedLatinOneIsWindows1252AsBrowsersReadIt(String name) {
        String page = "<meta charset=" + name + "><p>L’été</p>";

        assertThat(read(page.getBytes(WINDOWS)).text()).isEqualTo(page);
    }

    @Test
    void isUtf8WhereACharsetIsDeclaredThatWouldTakeAnyBytesAndTheyAreUtf8() {
        DecodedText text = read(declaring("iso-8859-1").getBytes(UTF_8));

        assertThat(text.text()).endsWith(WORDS);
        assertThat(text.diagnostics()).singleElement().isInstanceOfSatisfying(Diagnostic.Noticed.class, noticed -> {
            assertThat(noticed.code()).isEqualTo("charset-disagrees");
            assertThat(noticed.message()).contains("windows-1252", "UTF-8");
        });
    }

    @Test
    void isUtf8WhereADeclarationThatCouldBeReadSaysUtf16() {
        assertThat(read(declaring("utf-16").getBytes(UTF_8)).text()).endsWith(WORDS);
    }

    @Test
    void isUtf8WhereTheDeclaredOneDoesNotFitAndUtf8Does() {
        DecodedText japanese = read("<meta charset=euc-jp><p>À la fin</p>".getBytes(UTF_8));

        assertThat(japanese.text()).endsWith("<p>À la fin</p>");
        assertThat(japanese.diagnostics())
                .singleElement()
                .isInstanceOfSatisfying(Diagnostic.CharsetFallback.class, fallback -> {
                    assertThat(fallback.expected()).isEqualTo("EUC-JP");
                    assertThat(fallback.used()).isEqualTo("UTF-8");
                });
    }

    @Test
    void thatHasNoSuchNameDeclaresNothing() {
        assertThat(read(declaring("klingon-9").getBytes(UTF_8)).text()).endsWith(WORDS);
    }

    @Test
    void isUtf8WhereOnlyAFewBytesAreBrokenAndTheyAreCounted() {
        byte[] bytes = ("<p>" + "Où est l'été passé, à Forêt-la-Clé ? ".repeat(5) + "#</p>").getBytes(UTF_8);
        bytes[bytes.length - 5] = (byte) 0xE9;

        DecodedText text = read(bytes);

        assertThat(text.text()).contains("Où est l'été").endsWith("\uFFFD</p>");
        assertThat(text.diagnostics())
                .singleElement()
                .isInstanceOfSatisfying(
                        Diagnostic.Undecodable.class,
                        undecodable -> assertThat(undecodable.count()).isEqualTo(1));
    }

    @Test
    void ofBytesThatAreNoTextIsFoundAllTheSame() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }

        assertThat(read(bytes).text()).contains(new String(bytes, 'A', 26, ISO_8859_1));
        assertThat(read(new byte[0]).text()).isEmpty();
    }
}
