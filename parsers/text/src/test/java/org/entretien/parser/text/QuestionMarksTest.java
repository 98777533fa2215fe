package org.entretien.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A question mark is seen in the bytes of a text")
class QuestionMarksTest {
    @ParameterizedTest
    @ValueSource(strings = {"?", "Et après ?", "وماذا بعد؟", "然后？", "\u03C4\u03B9 \u037E"})
    void ofAnyScript(String text) {
        assertThat(QuestionMarks.in(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Le bac part à l'aube.", "أبحر المركب فجرا.", "\u0145\u201F\u00BE", "船出发了。"})
    void andNotWhereThereIsNone(String text) {
        assertThat(QuestionMarks.in(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
