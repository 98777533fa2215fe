package org.entretien.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.entretien.spi.Deadline;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Services;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text is refused")
class RejectionTest {
    private static final Limits DEFAULT = Limits.DEFAULT;

    private static EntretienException refusal(byte[] bytes, Limits limits) {
        ParseContext context = new ParseContext(limits, Deadline.in("page.txt", limits.time()), Services.none());
        EntretienException refusal = catchThrowableOfType(
                EntretienException.class, () -> Reading.read(Source.of("page.txt", bytes), context));
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.getMessage()).startsWith("page.txt: ").doesNotContain("\n");
        return refusal;
    }

    private static EntretienException refusal(String text, Limits limits) {
        return refusal(text.getBytes(StandardCharsets.UTF_8), limits);
    }

    private static void requireCode(EntretienException refusal, InputRejected.Code code) {
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo(code));
    }

    private static void requireLimit(EntretienException refusal, String limit, long maximum) {
        assertThat(refusal).isInstanceOfSatisfying(LimitExceeded.class, exceeded -> {
            assertThat(exceeded.limit()).isEqualTo(limit);
            assertThat(exceeded.maximum()).isEqualTo(maximum);
        });
    }

    @Nested
    @DisplayName("where it has no visible character:")
    class Empty {
        @Test
        void noBytes() {
            EntretienException refusal = refusal("", DEFAULT);

            requireCode(refusal, InputRejected.Code.EMPTY);
            assertThat(refusal).hasMessage("page.txt: it is empty; text was expected");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    " ",
                    "\n\n\r\n\t",
                    "\u00A0\u00A0",
                    "\u200B\u200E\uFEFF",
                    "\u3000\u2028\u0085",
                    "\u3164\u2800",
                    "\uFEFF"
                })
        void nothingButBlanks(String blanks) {
            EntretienException refusal = refusal(blanks, DEFAULT);

            requireCode(refusal, InputRejected.Code.EMPTY);
            assertThat(refusal).hasMessage("page.txt: it is blank; text was expected");
        }
    }

    @Test
    void whereItIsBinary() {
        byte[] bytes = new byte[10_000];
        new Random(7).nextBytes(bytes);

        requireCode(refusal(bytes, DEFAULT), InputRejected.Code.BINARY);
    }

    @Test
    void butNotForAFewStrangeCharacters() {
        assertThat(Reading.read("Le phare\u0001 de Ramsal\uFFFD veille")
                        .publication()
                        .headline())
                .isPresent();
    }

    @Nested
    @DisplayName("where it is too much:")
    class TooMuch {
        @Test
        void charactersOfALine() {
            requireLimit(
                    refusal("Le phare\nde Ramsal veille\n", DEFAULT.withLineChars(10)), "characters of one line", 10);
        }

        @Test
        void whereALineOfJustTheAllowedLengthPasses() {
            ParseContext context = new ParseContext(
                    DEFAULT.withLineChars(8), Deadline.in("page.txt", DEFAULT.time()), Services.none());

            assertThat(Reading.read(Source.ofText("page.txt", "Le phare\nveille"), context))
                    .isNotNull();
        }
    }
}
