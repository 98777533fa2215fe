package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entretien.parser.html.Pages.STORY;
import static org.entretien.parser.html.Pages.page;
import static org.entretien.parser.html.Pages.publication;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The sentences of an article")
class SentencesTest {
    private static final String LEAD = "The keeper of the lighthouse lights the lamp at five, and sleeps ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "at noon <em>Place</em>The rock of Ramsal. | at noon Place The rock of Ramsal.",
                "by day<strong>Cons: </strong>Nobody comes by. | by day Cons: Nobody comes by.",
                "on the <em>rock</em><span></span>The island is far. | on the rock The island is far.",
                "by the <a href='/radio'>radio</a><time>3 May</time>. | by the radio 3 May."
            })
    void keepTheirWordsApartWhereACapitalBeginsAtTheEdgeOfAnElement(String markup, String words) {
        assertThat(paragraphs("<p>" + LEAD + markup + "</p>")).contains(LEAD + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M<small>Donald</small> is his name.",
                "Mc<b>Donald</b> is his name.",
                "H<sub>2</sub>O is his word."
            })
    void keepTheirWordsTogetherWhereAnElementIsAPartOfOne(String markup) {
        assertThat(paragraphs("<p>" + LEAD + markup + "</p>")).contains(LEAD + markup.replaceAll("<[^>]+>", ""));
    }

    private static List<String> paragraphs(String last) {
        return publication(
                        page("", "<main><article><h1>The lamp burns again</h1>" + STORY + last + "</article></main>"))
                .paragraphs();
    }
}
