package org.entretien.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.entretien.page.Style;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Signs of emphasis")
class EmphasisTest {
    private static int signs(String line) {
        return Emphasis.signs(line, 0, line.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Who are you?**", "__Wer sind Sie?__", "**Q: Why?**"})
    void stretchOverAWholeLine(String line) {
        assertThat(signs(line)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_Who are you?_", "*Wer sind Sie?*"})
    void mayBeSingle(String line) {
        assertThat(signs(line)).isEqualTo(1);
        assertThat(Emphasis.style(line, 0, line.length(), Style.PLAIN)).isEqualTo(new Style(0, 0, 1, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who are you?**", "Who are you?__"})
    void mayCloseWhatWasOpenedBefore(String line) {
        assertThat(Emphasis.closing(line, 0, line.length())).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I am **here**", "I am here*", "**", "", "I am here"})
    void closeNothingElse(String line) {
        assertThat(Emphasis.closing(line, 0, line.length())).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Ada:** I am **here**",
                "**bold** and **bold**",
                "****",
                "***",
                "* one *",
                "_one_ of _two_",
                "**open",
                "",
                "**a__"
            })
    void areNoneWhereALineHasThemInParts(String line) {
        assertThat(signs(line)).isZero();
    }

    @Test
    void makeALineLookBold() {
        String line = "**Who are you?**";
        Style plain = Style.PLAIN;

        assertThat(Emphasis.style(line, 0, line.length(), plain).boldShare()).isEqualTo(1);
        assertThat(Emphasis.style(line, 2, line.length() - 2, plain)).isEqualTo(plain);
    }
}
