package org.entretien.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Place;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that end too early, and documents that never seem to: one clean error each. */
class CutOffTest {
    private static final int DEEP = 100_000;
    private static final long SMALL_STACK = 512 * 1024;

    @Test
    void everyPrefixOfJsonIsRefusedAsSuch() {
        byte[] whole = Documents.json(Documents.everyPart());
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] prefix = Arrays.copyOf(whole, length);
            InputRejected rejection = catchThrowableOfType(
                    InputRejected.class,
                    () -> JsonBinding.read(Source.of("p.json", prefix), ParseContext.standalone("p.json")));
            assertThat(rejection).as("of length %d", length).isNotNull();
            assertThat(rejection.code()).isIn(InputRejected.Code.MALFORMED, InputRejected.Code.EMPTY);
        }
    }

    @Test
    void everyPrefixOfXmlIsRefusedAsSuch() {
        byte[] whole = Documents.xml(Documents.everyPart());
        for (int length = 0; length < whole.length - 1; length++) {
            List<Outcome> outcomes = Documents.readXml(Arrays.copyOf(whole, length));
            assertThat(outcomes).as("of length %d", length).hasSize(1);
            assertThat(((InputRejected) Documents.rejectionOf(outcomes.get(0))).code())
                    .isEqualTo(InputRejected.Code.MALFORMED);
        }
    }

    @Test
    void everyPrefixOfASequenceGivesWhatWasWholeAndThenTheError() {
        byte[] whole = Documents.xml(List.of(Documents.everyPart(), Documents.everyPart()));
        for (int length = 0; length < whole.length - 1; length++) {
            List<Outcome> outcomes = Documents.readXml(Arrays.copyOf(whole, length));
            assertThat(outcomes).as("of length %d", length).hasSizeBetween(1, 3);
            Documents.rejectionOf(outcomes.get(outcomes.size() - 1));
            outcomes.subList(0, outcomes.size() - 1)
                    .forEach(outcome ->
                            assertThat(Documents.onlyOf(List.of(outcome))).isEqualTo(Documents.everyPart()));
        }
    }

    static Stream<String> deepJson() {
        return Stream.of(
                "[".repeat(DEEP),
                "{\"headline\":".repeat(DEEP),
                "{\"headline\":{\"text\":" + "[".repeat(DEEP),
                "{\"interview\":{\"turns\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}}");
    }

    @ParameterizedTest
    @MethodSource("deepJson")
    void deepJsonIsRefusedOnASmallStack(String document) throws InterruptedException {
        onSmallStack(() -> {
            InputRejected rejection = catchThrowableOfType(InputRejected.class, () -> Documents.readJson(document));
            assertThat(rejection.code()).isEqualTo(InputRejected.Code.MISFIT);
            assertThat(rejection.place()).isInstanceOf(Place.AtLine.class);
        });
    }

    static Stream<String> deepXml() {
        String deep = "<a>".repeat(DEEP);
        String closed = deep + "</a>".repeat(DEEP);
        String sequence = "<publications " + Documents.XMLNS + "><publication>";
        return Stream.of(deep, closed, sequence + deep, sequence + closed + "</publication></publications>");
    }

    @ParameterizedTest
    @MethodSource("deepXml")
    void deepXmlIsRefusedOnASmallStack(String document) throws InterruptedException {
        onSmallStack(() -> assertThat(Documents.readXml(document))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(2)
                .allSatisfy(outcome ->
                        assertThat(Documents.rejectionOf(outcome).getMessage()).startsWith("p.xml: line 1, column ")));
    }

    @Test
    void aVeryLongNameOrNumberIsALimit() {
        assertThat(catchThrowableOfType(
                        org.entretien.spi.LimitExceeded.class,
                        () -> Documents.readJson("{\"" + "x".repeat(DEEP) + "\": 1}")))
                .hasMessageContaining("characters of a name or number");
        assertThat(catchThrowableOfType(
                        org.entretien.spi.EntretienException.class,
                        () -> Documents.readJson("{\"paragraphs\": [" + "1".repeat(DEEP) + "]}")))
                .hasMessageContaining("p.json: line 1");
    }

    private static void onSmallStack(Runnable test) throws InterruptedException {
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, test, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
        thread.start();
        thread.join();
        assertThat(failure[0]).isNull();
    }

    @Test
    void aLongTextIsNoProblem() {
        String text = "é".repeat(5_000_000);
        byte[] json = ("{\"paragraphs\": [\"" + text + "\"]}").getBytes(StandardCharsets.UTF_8);
        assertThat(JsonBinding.read(Source.of("p.json", json), ParseContext.standalone("p.json"))
                        .paragraphs())
                .containsExactly(text);
        byte[] xml = ("<publication " + Documents.XMLNS + "><paragraphs><paragraph>" + text
                        + "</paragraph></paragraphs></publication>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Documents.onlyOf(Documents.readXml(xml)).paragraphs()).containsExactly(text);
    }
}
