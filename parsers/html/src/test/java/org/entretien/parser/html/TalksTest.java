package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entretien.spi.ParseResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
                setting(
                        "names and minutes in cells of their own",
                        talk -> "<table>"
                                + talk.set(
                                        "<tr><td>#</td><td>00:01:02</td><td>$</td></tr>",
                                        "<tr><td>#</td><td>00:01:09</td><td>$</td></tr>")
                                + "</table>"),
                setting(
                        "a list of two sides without classes",
                        talk -> "<div><div>" + talk.set("<div><b>$</b></div>", "<div>$</div>") + "</div></div>"),
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

    /** A class and a link make a question no less of one, though it has no mark. */
    @ParameterizedTest
    @MethodSource("talksThatAreKnownByFewMarks")
    void hasQuestionsThatLookNearlyLikeTheOthers(Talk talk) {
        String third = talk.remark();
        String turns = talk.set("<p><strong>$</strong></p>", "<p>$</p>")
                .replace(
                        "<p><strong>" + talk.asked().get(2),
                        "<p class=third><strong><a href=https://ramsal.example/ class=out>" + third + "</a>");

        ParseResult result = Pages.read(talk.page(turns));

        assertThat(Talk.asked(result))
                .containsExactly(
                        talk.asked().get(0),
                        talk.asked().get(1),
                        third,
                        talk.asked().get(3));
        assertThat(Talk.said(result)).isEqualTo(talk.said());
    }

    /** A page in a language without a lexicon is an interview by its question marks alone. */
    static Stream<Talk> talksThatAreKnownByFewMarks() {
        return talks().filter(talk -> !talk.language().equals("zh"));
    }

    static Stream<Talk> talks() {
        return Talk.ALL.stream();
    }

    /** What is set apart between the turns, and said by no one, is in none of them, and in the ledger under its reason. */
    @ParameterizedTest
    @MethodSource("talks")
    void leavesOutBoxesAmidTheTurns(Talk talk) {
        String box = "<aside class=related><p><a href=/storm>" + talk.headline() + "</a></p></aside>";
        String turns = talk.set("<p><strong>$</strong></p>", "<p>$</p>");
        int third = turns.indexOf("<p><strong>" + talk.asked().get(2));

        ParseResult result = Pages.read(talk.page(turns.substring(0, third) + box + turns.substring(third)));

        assertThat(Talk.asked(result)).isEqualTo(talk.asked());
        assertThat(Talk.said(result)).isEqualTo(talk.said());
        assertThat(Pages.breaches(result)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("talks")
    void speaksNoSignOfAFootnote(Talk talk) {
        String sign = "<sup><a href=#n1>1</a></sup>";
        String notes = "<ol><li id=n1>" + talk.intro() + " <a href=#r1>↩</a></li></ol>";

        ParseResult result =
                Pages.read(talk.page(talk.set("<p><b>$</b></p>", "<p>$@</p>").replace("@", sign) + "<hr>" + notes));

        assertThat(Talk.asked(result)).isEqualTo(talk.asked());
        assertThat(Talk.said(result)).isEqualTo(talk.said());
        assertThat(Pages.breaches(result)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("talks")
    void speaksNoTooltip(Talk talk) {
        String first = talk.said().get(0).substring(0, 4);
        String tip = first + "<span role=tooltip>" + talk.headline() + "</span>";

        ParseResult result =
                Pages.read(talk.page(talk.set("<p><b>$</b></p>", "<p>$</p>").replace("<p>" + first, "<p>" + tip)));

        assertThat(Talk.said(result)).isEqualTo(talk.said());
        assertThat(Pages.breaches(result)).isEmpty();
    }

    /** An answer is set apart once more in a box whose name says nothing. */
    @ParameterizedTest
    @MethodSource("talks")
    void speaksNoPullQuote(Talk talk) {
        String third = talk.said().get(2);
        String turns = talk.set("<p class=iq><b>$</b></p>", "<p class=ia>$</p>")
                .replace(third + "</p>", third + "</p><div class=big>" + third + "</div>");

        ParseResult result = Pages.read(talk.page(turns));

        assertThat(Talk.asked(result)).isEqualTo(talk.asked());
        assertThat(Talk.said(result)).isEqualTo(talk.said());
        assertThat(Pages.breaches(result)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("talks")
    void speaksTheSecondCopyOfATalkOnce(Talk talk) {
        String turns = talk.set("<p><b>$</b></p>", "<p>$</p>");

        ParseResult result = Pages.read(talk.page("<div>" + turns + "</div><div class=narrow>" + turns + "</div>"));

        assertThat(Talk.asked(result)).isEqualTo(talk.asked());
        assertThat(Talk.said(result)).isEqualTo(talk.said());
        assertThat(Pages.breaches(result)).isEmpty();
    }

    /** What stands above a figure's edge in a formula is of the sentence. */
    @Test
    void keepsFiguresThatAreSetHigh() {
        assertThat(Pages.publication(Pages.story("<title>The lamp of Ramsal burns again</title>")
                                .replace("forty visitors", "forty m<sup>2</sup> of glass"))
                        .paragraphs())
                .anyMatch(text -> text.contains("forty m2 of glass"));
    }
}
