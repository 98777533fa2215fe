package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entretien.parser.html.Pages.page;

import java.util.List;
import java.util.stream.Stream;
import org.entretien.domain.Answer;
import org.entretien.domain.Aside;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;
import org.entretien.spi.ParseResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An interview on a page")
class InterviewsTest {
    private static final List<String> ASKED = List.of(
            "Why did you come back to the lighthouse?",
            "Do you sleep at night?",
            "What does the lamp cost you every winter?",
            "Who will keep it after you?");
    private static final List<String> SAID = List.of(
            "Because nobody else would have it. The harbour office asked three people, and all of them had families on shore.",
            "Yes.",
            "More than the town likes to hear, and less than one wreck. I write down every litre of oil and send them the list.",
            "My niece, I hope. She already climbs the stairs faster than I do, and she knows every ship by the sound of its engine.");

    private static String interview(String question, String answer) {
        StringBuilder turns = new StringBuilder();
        for (int i = 0; i < ASKED.size(); i++) {
            turns.append(question.replace("$", ASKED.get(i))).append(answer.replace("$", SAID.get(i)));
        }
        return turns.toString();
    }

    private static ParseResult read(String turns) {
        return Pages.read(page(
                "<title>The keeper speaks</title>",
                "<nav><a href=/>Home</a></nav><article><h1>The keeper speaks</h1>"
                        + "<p>Ada Brun has kept the light of Ramsal for ten years. We met her on the rock, between two storms.</p>"
                        + turns + "</article><footer>The Ramsal Courier</footer>"));
    }

    static Stream<Named<String>> layouts() {
        return Stream.of(
                Named.of("headings", interview("<h3>$</h3>", "<p>$</p>")),
                Named.of("bold paragraphs", interview("<p><strong>$</strong></p>", "<p>$</p>")),
                Named.of("terms and definitions", "<dl>" + interview("<dt>$</dt>", "<dd>$</dd>") + "</dl>"),
                Named.of("bold lines of one paragraph", "<p>" + interview("<b>$</b><br>", "$<br><br>") + "</p>"),
                Named.of("marks", interview("<p>Q: $</p>", "<p>A: $</p>")),
                Named.of(
                        "rows of a table",
                        "<table>" + interview("<tr><td>Q: $</td></tr>", "<tr><td>A: $</td></tr>") + "</table>"),
                Named.of("quoted answers", interview("<p>$</p>", "<blockquote><p>$</p></blockquote>")),
                Named.of(
                        "boxes for each side",
                        interview("<div class=question><p>$</p></div>", "<div class=answer><p>$</p></div>")),
                Named.of(
                        "cells of a table",
                        "<table>" + interview("<tr><td>Q</td><td>$</td></tr>", "<tr><td>A</td><td>$</td></tr>")
                                + "</table>"),
                Named.of("labels above", interview("<p><b>Courier</b></p><p>$</p>", "<p><b>Ada Brun</b></p><p>$</p>")),
                Named.of(
                        "labels",
                        interview("<p><strong>Courier:</strong> $</p>", "<p><strong>Ada Brun:</strong> $</p>")),
                Named.of(
                        "bold questions in the paragraphs of their answers",
                        interview("<p><strong>$</strong> ", "$</p>")),
                Named.of("items that ask in bold", "<ul>" + interview("<li><b>$</b> ", "$</li>") + "</ul>"),
                Named.of(
                        "names without a colon",
                        interview("<p><cite>Courier</cite> $</p>", "<p><cite>Ada Brun</cite> $</p>")),
                Named.of(
                        "names and words in elements of their own",
                        interview(
                                "<p><span class=name>Courier</span><span>$</span></p>",
                                "<p><span class=name>Ada Brun</span><span>$</span></p>")),
                Named.of(
                        "buttons that unfold answers",
                        interview("<div class=accordion><button>$</button>", "<div><p>$</p></div></div>")),
                Named.of("classes", interview("<div class=question>$</div>", "<div class=answer>$</div>")));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void hasItsTurnsHoweverTheyAreSetApart(String turns) {
        ParseResult result = read(turns);

        List<Turn> read = result.publication().interview().orElseThrow().turns();
        assertThat(texts(read, Question.class)).isEqualTo(ASKED);
        assertThat(texts(read, Answer.class)).isEqualTo(SAID);
        assertThat(Pages.breaches(result)).isEmpty();
    }

    /** Prompts without a question mark are known by the box that they share with the questions. */
    @Test
    void turnsInBoxesOfTheirOwnNeedNoQuestionMarks() {
        String turns = interview(
                        "<div class=question><p>$</p></div>", "<div class=answer><p>$</p><p>So it is.</p></div>")
                .replace(ASKED.get(2), "Tell our readers about the lamp.")
                .replace(SAID.get(3), "Would you? My niece climbs the stairs faster than I do, and knows every ship.");
        assertThat(read(turns).publication().interview().orElseThrow().turns())
                .extracting(turn -> turn instanceof Question)
                .containsExactly(true, false, true, false, true, false, true, false);
    }

    @Test
    void keepsAHeadingThatIsNoQuestionAsAnAside() {
        String turns = interview("<p><strong>$</strong></p>", "<p>$</p>");
        int half = turns.indexOf("<p><strong>What");

        List<Turn> read = read(turns.substring(0, half) + "<h2>The price of light</h2>" + turns.substring(half))
                .publication()
                .interview()
                .orElseThrow()
                .turns();

        assertThat(texts(read, Question.class)).isEqualTo(ASKED);
        assertThat(read.get(4)).isEqualTo(new Aside(Aside.Kind.SUBHEADING, List.of("The price of light")));
    }

    @Test
    void isNoneWhereAStoryMerelyQuotes() {
        assertThat(read(Pages.STORY + "<p>“Who will pay for it?” asked a visitor. “You will”, the keeper said.</p>")
                        .publication()
                        .interview())
                .isEmpty();
    }

    private static List<String> texts(List<Turn> turns, Class<? extends Turn> kind) {
        return turns.stream()
                .filter(kind::isInstance)
                .map(turn -> String.join(" ", turn.paragraphs()))
                .toList();
    }
}
