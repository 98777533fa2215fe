package org.entretien.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @CsvSource({
        "fr, fr, fr",
        "FR-ma, fr-MA, fr",
        "zh-hant-tw, zh-Hant-TW, zh",
        "i-klingon, tlh, tlh",
        "x-private, x-private, x",
        "und, und, und"
    })
    void tagsAreCanonical(String given, String canonical, String language) {
        LanguageTag tag = new LanguageTag(given);
        assertThat(tag.value()).isEqualTo(canonical);
        assertThat(tag.language()).isEqualTo(language);
        assertThat(new LanguageTag(tag.value())).isEqualTo(tag).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "fr ", "français", "abcdefghi", "fr-", "fr--MA", "-fr", "fr;q=1"})
    void whatIsNoTagIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageTag(text));
    }

    @Test
    void theEmptyTextSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LanguageTag(""))
                .withMessageContaining("empty");
    }
}
