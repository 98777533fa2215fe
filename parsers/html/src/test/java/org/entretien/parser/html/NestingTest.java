package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.entretien.spi.InputRejected;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A page that is hard to read")
class NestingTest {
    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<span>", "<table><tr><td>", "<ul><li>", "<font><p>", "<a><div>"})
    void nestedAHundredThousandDeepIsReadToItsLastWord(String element) {
        int count = (int) element.chars().filter(c -> c == '<').count();

        ParseResult result = Pages.read(element.repeat(100_000 / count) + "the last word");

        assertThat(result.account().orElseThrow().text()).contains("the last word");
        assertThat(Pages.breaches(result)).isEmpty();
    }

    /** On which the HTML parser that we use fails at its limit of depth. */
    @ParameterizedTest
    @ValueSource(ints = {300, 600, 20_000})
    void thatLeavesItsFormattingOpenIsReadToItsLastWord(int times) {
        ParseResult result =
                Pages.read("<p>The first word</p>" + "<p><i class=x>x</p><blockquote>".repeat(times) + "the last word");

        assertThat(result.account().orElseThrow().text()).contains("The first word", "the last word");
        assertThat(Pages.breaches(result)).isEmpty();
    }

    @Test
    void withoutTextIsRefused() {
        Source source = Source.of("page.html", "<html><body><img><br></body></html>".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Pages.outcome(source))
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        refused -> assertThat(refused.code()).isEqualTo(InputRejected.Code.EMPTY))
                .hasMessageContaining("page.html");
    }
}
