package org.entretien.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.entretien.spi.Deadline;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Services;
import org.entretien.spi.Source;
import org.entretien.testkit.LinearTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The benchmarks measure the exponent closely. */
@DisplayName("A text of four times the length takes about four times as long")
class LinearTimeTest {
    private static final int SMALL = 1 << 18;

    private final TextParser parser = new TextParser();

    enum Kind {
        TURNS(i -> "Que dites-vous de la vague " + i + " ?\nJe la compte, et nous en parlons le soir avec ma sœur.\n"),
        ONE_LINE(i -> "Que dire de la vague " + i + " ? Rien du tout. "),
        BLANKS(i -> i % 50 == 0 ? "mot\n" : "\u00A0".repeat(400)),
        LABELS(i -> "Nom" + i + " Prénom : bonjour à tous ?\n"),
        WORDS(i -> "mot" + i + "\n"),
        BRACKETS(i -> "((((((((((((((((((((((((");

        private final IntFunction<String> piece;

        Kind(IntFunction<String> piece) {
            this.piece = piece;
        }

        byte[] text(int length) {
            StringBuilder text = new StringBuilder("Une nuit au phare\n");
            for (int i = 0; text.length() < length; i++) {
                text.append(piece.apply(i));
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofAnyKind(Kind kind) {
        LinearTime.require(kind.name(), SMALL, kind::text, this::read);
    }

    private void read(byte[] text) {
        try (Stream<Outcome> outcomes = parser.parse(Source.of("page.txt", text), context())) {
            assertThat(outcomes).hasSize(1);
        }
    }

    private static ParseContext context() {
        Limits many =
                new Limits(1 << 28, 1 << 28, 100, 256, 512, 256, 1 << 28, 1 << 24, 1 << 24, Duration.ofMinutes(10));
        return new ParseContext(many, Deadline.in("page.txt", many.time()), Services.none());
    }
}
