package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entretien.spi.ParseResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An interview in any language")
class TalksTest {
    /** @param name of the layout @param set makes the turns of a talk */
    private record Setting(String name, Setter set) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Setter {
        String of(Talk talk);
    }

    private static Setting setting(String name, Setter set) {
        return new Setting(name, set);
    }

    static Stream<Arguments> settings() {
        List<Setting> settings = List.of(
                setting(
                        "the colon behind the bold name",
                        talk -> talk.set("<p><strong>#</strong>: $</p>", "<p><b>#</b>: $</p>")),
                setting(
                        "a full-width colon behind the bold name",
                        talk -> talk.set("<p><b>#</b>\uFF1A$</p>", "<p><b>#</b>\uFF1A$</p>")),
                setting("a dash behind the bold name", talk -> talk.set("<p><b>#</b> — $</p>", "<p><b>#</b> — $</p>")));
        return settings.stream().flatMap(setting -> Talk.ALL.stream().map(talk -> Arguments.of(setting, talk)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("settings")
    void hasItsTurns(Setting setting, Talk talk) {
        ParseResult result = Pages.read(talk.page(setting.set.of(talk)));

        assertThat(Talk.asked(result)).isEqualTo(talk.asked());
        assertThat(Talk.said(result)).isEqualTo(talk.said());
        assertThat(Pages.breaches(result)).isEmpty();
    }
}
