package org.entretien.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.decoding.Samples.Pair;
import org.entretien.spi.Diagnostic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The confusion table: every charset, four lengths, twelve texts each. */
@DisplayName("The detector of charsets")
class DetectionTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** Of twelve texts. ISO-8859-2 and windows-1250 differ in six Polish letters, which are rare in a short text. */
    private static final int LEAST_RIGHT = 12;

    private static final String HEAD =
            "<!DOCTYPE html><html><head><title>Lighthouse</title><script>var a = 'The quick brown fox'; "
                    + "function run(b) { return b < 3; }</script><style>p { margin: 0 }</style></head><body><p class=\"text\">";

    static Stream<Pair> pairs() {
        return Samples.pairs();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void findsAnUndeclaredCharset(Pair pair) {
        for (int length : List.of(300, 1000, 3000)) {
            long right = Samples.texts(pair, length).stream()
                    .filter(text -> DecodedText.of(text.getBytes(pair.charset()), List.of(), false)
                            .text()
                            .equals(text))
                    .count();
            assertThat(right).as("%s, %d bytes", pair, length).isGreaterThanOrEqualTo(least(pair, length));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void findsAnUndeclaredCharsetBehindMarkup(Pair pair) {
        for (String text : Samples.texts(pair, 1000)) {
            String page = HEAD + text.replace("\n", "</p>\n<p class=\"text\">") + "</p></body></html>";

            DecodedText decoded = DecodedText.of(page.getBytes(pair.charset()), List.of(), true);

            assertThat(decoded.text()).as("%s", pair).isEqualTo(page);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void findsACharsetThatIsFalselyDeclaredAsWestern(Pair pair) {
        List<Declaration> western = List.of(new Declaration(StandardCharsets.ISO_8859_1, "the page"));
        for (String text : Samples.texts(pair, 1000)) {
            DecodedText decoded = DecodedText.of(text.getBytes(pair.charset()), western, false);

            assertThat(decoded.text()).as("%s", pair).isEqualTo(text);
            if (!decoded.charset().equals(WESTERN)) {
                assertThat(decoded.diagnostics())
                        .anySatisfy(note -> assertThat(note.message())
                                .contains("windows-1252", decoded.charset().name()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void believesADeclarationThatIsRight(Pair pair) {
        List<Declaration> right = List.of(new Declaration(pair.charset(), "the page"));
        for (int length : List.of(40, 100, 300, 1000, 3000)) {
            for (String text : Samples.texts(pair, length)) {
                DecodedText decoded = DecodedText.of(text.getBytes(pair.charset()), right, false);

                assertThat(decoded.text()).as("%s, %d bytes", pair, length).isEqualTo(text);
                assertThat(decoded.diagnostics()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void believesUtf8WhateverIsDeclared(Pair pair) {
        String text = Samples.whole(pair.language());
        List<Declaration> wrong = List.of(new Declaration(pair.charset(), "the page"));

        DecodedText decoded = DecodedText.of(text.getBytes(StandardCharsets.UTF_8), wrong, false);

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.diagnostics())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("UTF-8"));
    }

    @Test
    void saysWhatWasExpectedAndWhatWasRead() {
        byte[] bytes = Samples.whole("ar").getBytes(Charset.forName("windows-1256"));

        assertThat(DecodedText.of(bytes, List.of(), false).diagnostics())
                .containsExactly(new Diagnostic.CharsetFallback("UTF-8", "windows-1256", 0));
    }

    private static int least(Pair pair, int length) {
        return pair.toString().equals("pl in windows-1250") && length < 1000 ? 8 : LEAST_RIGHT;
    }
}
