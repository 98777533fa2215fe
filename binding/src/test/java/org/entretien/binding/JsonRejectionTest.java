package org.entretien.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.entretien.spi.InputRejected;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Place;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonRejectionTest {
    private static final String TURN = "{\"interview\": {\"turns\": [%s]}}";

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of("[]", 1, 1, "the publication: expected an object, found a list"),
                Arguments.of("\"text\"", 1, 1, "the publication: expected an object, found a text"),
                Arguments.of("{\"headine\": {}}", 1, 13, "headine: unknown here; known are: headline, outlet,"),
                Arguments.of("{\"headline\": \"x\"}", 1, 14, "headline: expected an object, found a text"),
                Arguments.of("{\"headline\": \"\"}", 1, 14, "headline: expected an object, found a text"),
                Arguments.of("{\"headline\": null}", 1, 14, "headline: expected an object, found null"),
                Arguments.of("{\"headline\": {}}", 1, 14, "headline.text: missing"),
                Arguments.of("{\"headline\": {\"text\": 5}}", 1, 23, "headline.text: expected a text, found a number"),
                Arguments.of(
                        "{\"headline\": {\"text\": true}}",
                        1,
                        23,
                        "headline.text: expected a text, found true or false"),
                Arguments.of(
                        "{\"headline\": {\"text\": [\"x\"]}}", 1, 23, "headline.text: expected a text, found a list"),
                Arguments.of(
                        "{\n  \"headline\": {\"text\": \"x\",\n\"text\": \"y\"}}", 3, 9, "headline.text: given twice"),
                Arguments.of("{\"authors\": {\"name\": \"x\"}}", 1, 13, "authors: expected a list, found an object"),
                Arguments.of("{\"authors\": \"x\"}", 1, 13, "authors: expected a list, found a text"),
                Arguments.of("{\"authors\": [{\"name\": \"x\"}, {}]}", 1, 29, "authors[1].name: missing"),
                Arguments.of("{\"paragraphs\": [null]}", 1, 17, "paragraphs[0]: expected a text, found null"),
                Arguments.of("{\"published\": 2016}", 1, 15, "published: expected a text, found a number"),
                Arguments.of("{\"published\": \"2016-13\"}", 1, 15, "published: expected a date of ISO 8601"),
                Arguments.of("{\"published\": \"23/05/2016\"}", 1, 15, "published: expected a date of ISO 8601"),
                Arguments.of("{\"published\": \"2016-05-23T08:37:00\"}", 1, 15, "published: expected a date"),
                Arguments.of("{\"published\": \"\"}", 1, 15, "published: expected a date of ISO 8601"),
                Arguments.of("{\"language\": \"\"}", 1, 14, "language: expected a language tag of BCP 47"),
                Arguments.of("{\"language\": \"fr_FR!\"}", 1, 14, "language: expected a language tag of BCP 47"),
                Arguments.of("{\"source\": \"a b\"}", 1, 12, "source: expected a URI"),
                Arguments.of("{\"paragraphs\": [\"\\u0007\"]}", 1, 17, "paragraphs[0]: U+0007 at index 0"),
                Arguments.of("{\"paragraphs\": [\"a\\udc00\"]}", 1, 17, "paragraphs[0]: U+DC00 at index 1"),
                Arguments.of("{\"paragraphs\": [\"\\uFFFF\"]}", 1, 17, "paragraphs[0]: U+FFFF at index 0"),
                Arguments.of("{\"interview\": {}}", 1, 15, "interview.turns: missing"),
                Arguments.of(turn("{}"), 1, 26, "interview.turns[0].type: missing"),
                Arguments.of(
                        turn("{\"type\": \"remark\"}"),
                        1,
                        35,
                        "interview.turns[0].type: expected question, answer or aside"),
                Arguments.of(turn("{\"type\": \"Question\"}"), 1, 35, "interview.turns[0].type: expected question"),
                Arguments.of(turn("{\"type\": \"answer\"}"), 1, 26, "interview.turns[0].paragraphs: missing"),
                Arguments.of(
                        turn("{\"type\": \"aside\", \"paragraphs\": []}"), 1, 26, "interview.turns[0].kind: missing"),
                Arguments.of(
                        turn("{\"kind\": \"note\", \"type\": \"answer\", \"paragraphs\": []}"),
                        1,
                        35,
                        "interview.turns[0].kind: a question or answer has no such part"),
                Arguments.of(
                        turn("{\"type\": \"aside\", \"kind\": \"note\", \"speaker\": \"x\", \"paragraphs\": []}"),
                        1,
                        71,
                        "interview.turns[0].speaker: an aside has no such part"));
    }

    private static String turn(String turn) {
        return TURN.replace("%s", turn);
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void whatDoesNotFitIsNamedWithItsPlace(String document, int line, int column, String words) {
        InputRejected rejection = catchThrowableOfType(InputRejected.class, () -> Documents.readJson(document));
        assertThat(rejection.code()).isEqualTo(InputRejected.Code.MISFIT);
        assertThat(rejection.place()).isEqualTo(new Place.AtLine(line, column));
        assertThat(rejection).hasMessageStartingWith("p.json: line " + line + ", column " + column + ": " + words);
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void theSchemaRefusesTheSame(String document, int line, int column, String words) {
        boolean beyondASchema = words.contains("given twice")
                || words.startsWith("source: expected a URI")
                || words.contains("U+DC00")
                || document.contains("2016-13");
        assertThat(SchemaChecks.json(document.getBytes(StandardCharsets.UTF_8)).isEmpty())
                .as(document)
                .isEqualTo(beyondASchema);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsNoJsonIsSaidSoWithItsPlace(String document, String words) {
        InputRejected rejection = catchThrowableOfType(InputRejected.class, () -> Documents.readJson(document));
        assertThat(rejection.code()).isEqualTo(InputRejected.Code.MALFORMED);
        assertThat(rejection.place()).isInstanceOf(Place.AtLine.class);
        assertThat(rejection).hasMessageContaining(words).message().doesNotContain("jackson", "Source", "\n");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("{", "ends too early"),
                Arguments.of("{\"headline\"", "ends too early"),
                Arguments.of("{\"headline\": {\"text\": \"abc", "ends too early (in headline.text)"),
                Arguments.of("headline: x", "the word headline is not a value"),
                Arguments.of("{'headline': {}}", "the sign ' is not expected here; texts and names stand between"),
                Arguments.of("{\"paragraphs\": [\"a\",]}", "the sign ] is not expected here"),
                Arguments.of("{\"paragraphs\": [],}", "the sign } is not expected here"),
                Arguments.of("{\"paragraphs\": [01]}", "a number begins with a zero"),
                Arguments.of("{\"paragraphs\": [NaN]}", "the word NaN is not a value"),
                Arguments.of("{\"paragraphs\": [\"a\nb\"]}", "a line break or another control character within a text"),
                Arguments.of("{\"paragraphs\": [\"\\x\"]}", "a backslash within a text"),
                Arguments.of("{} // comment", "the sign / is not expected here; JSON has no comments"),
                Arguments.of("{} {}", "more follows after the end of the publication"),
                Arguments.of("{}]", "the sign ] is not expected here"));
    }

    @Test
    void blanksAreEmpty() {
        InputRejected rejection = catchThrowableOfType(InputRejected.class, () -> Documents.readJson(" \n\t "));
        assertThat(rejection.code()).isEqualTo(InputRejected.Code.EMPTY);
    }

    @Test
    void wrongBytesAreNamedByTheirOffset() {
        byte[] latin1 = "{\"paragraphs\": [\"été\"]}".getBytes(StandardCharsets.ISO_8859_1);
        InputRejected rejection = catchThrowableOfType(
                InputRejected.class,
                () -> JsonBinding.read(Source.of("p.json", latin1), ParseContext.standalone("p.json")));
        assertThat(rejection.code()).isEqualTo(InputRejected.Code.MALFORMED);
        assertThat(rejection.place()).isEqualTo(new Place.AtByte(17));
    }

    @Test
    void aTruncatedCharacterAtTheEndIsWrongAsWell() {
        byte[] cut = {'{', '"', (byte) 0xC3};
        InputRejected rejection = catchThrowableOfType(
                InputRejected.class,
                () -> JsonBinding.read(Source.of("p.json", cut), ParseContext.standalone("p.json")));
        assertThat(rejection.place()).isEqualTo(new Place.AtByte(2));
    }

    @Test
    void columnsCountCharactersNotBytes() {
        InputRejected rejection = catchThrowableOfType(
                InputRejected.class, () -> Documents.readJson("{\"paragraphs\": [\"ééé\uD83C\uDF0A\", 1]}"));
        assertThat(rejection.place()).isEqualTo(new Place.AtLine(1, 26));
    }

    @Test
    void namesOfTheDocumentCannotForgeTheMessage() {
        InputRejected rejection = catchThrowableOfType(
                InputRejected.class, () -> Documents.readJson("{\"a\\nb\\u001b[31m" + "x".repeat(500) + "\": 1}"));
        assertThat(rejection.getMessage().length()).isLessThan(400);
        assertThat(rejection).message().doesNotContain("\n", "\u001B");
    }

    @Test
    void aByteOrderMarkIsTolerated() {
        assertThat(Documents.readJson("\uFEFF{\"paragraphs\": [\"x\"]}").paragraphs())
                .containsExactly("x");
    }
}
