package org.entretien.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The charset of a text")
class CharsetTest {
    private static final String PAGE = "L'été à Ramsal\nLe phare veille sur l'île.\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static byte[] bytes(String text, Charset charset, int... before) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b : before) {
            bytes.write(b);
        }
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }

    private static ParseResult read(byte[] bytes) {
        return Reading.read(Source.of("page.txt", bytes));
    }

    private static String text(ParseResult result) {
        return result.account().orElseThrow().text();
    }

    @Nested
    @DisplayName("is that of a byte order mark")
    class Marked {
        @Test
        void ofUtf8() {
            assertThat(text(read(bytes(PAGE, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF))))
                    .isEqualTo(PAGE);
        }

        @Test
        void ofUtf16InEitherOrder() {
            assertThat(text(read(bytes(PAGE, StandardCharsets.UTF_16LE, 0xFF, 0xFE))))
                    .isEqualTo(PAGE);
            assertThat(text(read(bytes(PAGE, StandardCharsets.UTF_16BE, 0xFE, 0xFF))))
                    .isEqualTo(PAGE);
        }

        @Test
        void whichIsBelievedMoreThanADeclaration() {
            Source source = Source.of("page.txt", bytes(PAGE, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF));

            ParseResult result = Reading.read(source.withCharset(WINDOWS));

            assertThat(text(result)).isEqualTo(PAGE);
            assertThat(result.diagnostics()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-15", "UTF-16BE", "UTF-8"})
    void isTheDeclaredOne(String charset) {
        Source source = Source.of("page.txt", bytes(PAGE, Charset.forName(charset)));

        ParseResult result = Reading.read(source.withCharset(Charset.forName(charset)));

        assertThat(text(result)).isEqualTo(PAGE);
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void isUtf8WhereNothingIsDeclared() {
        ParseResult result = read(bytes("سؤال\n" + PAGE, StandardCharsets.UTF_8));

        assertThat(text(result)).isEqualTo("سؤال\n" + PAGE);
        assertThat(result.diagnostics()).isEmpty();
    }

    @Nested
    @DisplayName("falls back, and says so,")
    class Fallback {
        @Test
        void toWindows1252WhereItIsNotUtf8() {
            ParseResult result = read(bytes(PAGE, WINDOWS));

            assertThat(text(result)).isEqualTo(PAGE);
            assertThat(result.diagnostics())
                    .containsExactly(new Diagnostic.CharsetFallback("UTF-8", "windows-1252", 2));
        }

        @ParameterizedTest
        @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
        void toACharsetOfArabicWhereTheLettersAreOnesOfArabic(String charset) {
            String page =
                    "الخطاطة التي علمها الحبر الصبر\nكيف بدأت حكايتك مع الخط؟\nكنت في السابعة حين رأيت جدي يبري قلمه، وطلبت منه أن يعلمني.\n";

            ParseResult result = read(bytes(page, Charset.forName(charset)));

            assertThat(text(result)).isEqualTo(page);
            assertThat(result.diagnostics()).containsExactly(new Diagnostic.CharsetFallback("UTF-8", charset, 0));
            assertThat(result.publication().language().orElseThrow().value()).isEqualTo("ar");
        }

        @ParameterizedTest
        @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5"})
        void toACharsetOfCyrillic(String charset) {
            String page =
                    "Смотритель маяка\nКак вы попали на маяк?\nЯ приехал на одно лето и остался на двадцать лет.\n";

            assertThat(text(read(bytes(page, Charset.forName(charset))))).isEqualTo(page);
        }

        @Test
        void toACharsetOfGreek() {
            String page =
                    "Ο φύλακας του φάρου\nΠότε ήρθατε στο νησί;\nΉρθα για ένα καλοκαίρι και έμεινα είκοσι χρόνια.\n";

            assertThat(text(read(bytes(page, Charset.forName("windows-1253"))))).isEqualTo(page);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ÉTÉ À L'ÎLE",
                    "Ça, déjà ? Où ?",
                    "Über Öfen: Ölgötze äßt",
                    "ñandú, ¿qué? ¡Sí!",
                    "«»«»",
                    "éèàçùâêîôû"
                })
        void toNoOtherScriptWhereLatinLettersHaveAccents(String page) {
            assertThat(text(read(bytes(page, WINDOWS)))).isEqualTo(page);
        }

        @Test
        void atTheByteThatFailedHoweverFarItIs() {
            String long8 = "Le vent souffle sur la dune. ".repeat(400) + "\n";

            ParseResult result = read(bytes(long8 + "été", WINDOWS));

            assertThat(result.diagnostics())
                    .containsExactly(new Diagnostic.CharsetFallback("UTF-8", "windows-1252", long8.length()));
        }

        @Test
        void toUtf8WhereTheDeclaredOneIsWrong() {
            Source source = Source.of("page.txt", bytes(PAGE, StandardCharsets.UTF_8));

            ParseResult result = Reading.read(source.withCharset(Charset.forName("EUC-JP")));

            assertThat(text(result)).isEqualTo(PAGE);
            assertThat(result.diagnostics()).containsExactly(new Diagnostic.CharsetFallback("EUC-JP", "UTF-8", 8));
        }

        @Test
        void withASentenceForPeople() {
            assertThat(read(bytes(PAGE, WINDOWS)).diagnostics().get(0).message())
                    .isEqualTo("not UTF-8 at byte 2; read as windows-1252");
        }
    }

    @Nested
    @DisplayName("does not hide")
    class Reported {
        @Test
        void whatCannotBeDecoded() {
            ParseResult result = read(bytes("\u00C9t\u00E9 \u0081 et \u0081", StandardCharsets.ISO_8859_1));

            assertThat(result.diagnostics()).contains(new Diagnostic.Undecodable(new Span(4, 5), 2));
            assertThat(Reading.breaches(result)).isEmpty();
        }

        @Test
        void whatNoFormatCanCarry() {
            ParseResult result = Reading.read("Le\u0001 phare\u0002 veille\uFFFE\n");

            assertThat(result.diagnostics())
                    .contains(
                            new Diagnostic.UnprintableCharacters(new Span(2, 3), 2),
                            new Diagnostic.UnprintableCharacters(new Span(17, 18), 1));
            assertThat(result.publication().headline().orElseThrow().text()).isEqualTo("Le phare veille");
            assertThat(Reading.breaches(result)).isEmpty();
        }
    }

    @Test
    void deleteAndTheControlsBehindItAreReportedToo() {
        ParseResult result = Reading.read("Le\u007F phare\u009F veille\n");

        assertThat(result.publication().headline().orElseThrow().text()).isEqualTo("Le phare veille");
        assertThat(result.diagnostics()).contains(new Diagnostic.UnprintableCharacters(new Span(2, 3), 2));
    }

    @Test
    void halfACharacterAtTheEndOfUtf16IsReported() {
        ParseResult result = read(new byte[] {(byte) 0xFF, (byte) 0xFE, 'L', 0, 'e', 0, 'x'});

        assertThat(result.diagnostics()).hasAtLeastOneElementOfType(Diagnostic.Undecodable.class);
    }
}
