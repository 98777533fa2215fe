package org.entretien.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.entretien.spi.InputRejected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page may be cut off anywhere. By default the longer pages are cut at every few characters only; with {@code mvn verify
 * -Dtest.jvm=-Dthorough=true} all pages are cut at every single one.
 */
@DisplayName("A sample page that is cut off")
class PrefixSuffixTest {
    private static final boolean THOROUGH = Boolean.getBoolean("thorough");
    private static final int SHORT = 1_250;
    private static final int STRIDE = 17;

    static List<Path> seeds() {
        return Reading.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void atItsEndIsAccountedFor(Path seed) {
        String text = Reading.text(seed);
        places(text).forEach(end -> requireLaws(text.substring(0, end)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void atItsStartIsAccountedFor(Path seed) {
        String text = Reading.text(seed);
        places(text).forEach(start -> requireLaws(text.substring(start)));
    }

    private static IntStream places(String text) {
        int stride = THOROUGH || text.length() <= SHORT ? 1 : STRIDE;
        return IntStream.iterate(0, place -> place <= text.length(), place -> place + stride);
    }

    private static void requireLaws(String text) {
        try {
            assertThat(Reading.breaches(Reading.read(text))).as(text).isEmpty();
        } catch (InputRejected refused) {
            assertThat(refused.code()).isEqualTo(InputRejected.Code.EMPTY);
            assertThat(text).isBlank();
        }
    }
}
