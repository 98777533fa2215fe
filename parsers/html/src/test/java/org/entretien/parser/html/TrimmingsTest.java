package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entretien.parser.html.Pages.STORY;
import static org.entretien.parser.html.Pages.page;
import static org.entretien.parser.html.Pages.publication;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lines between the paragraphs of an article")
class TrimmingsTest {
    private static final String BYLINE = "<meta name=author content='Lina Hardi'>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "Publicité",
                "[CTA_MODULE]",
                "[lamp-gallery ids=”7,9” size=”large”]",
                "The keeper climbs to the lamp of Ramsal twice a day. | Photo by Jo Blanc",
                "The keeper climbs to the lamp of Ramsal twice a day (photo: Jo Blanc)"
            })
    void areNoneOfItsTextWhenNobodyWroteThemForIt(String line) {
        assertThat(paragraphs("", STORY + "<p>" + line + "</p>" + STORY)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote class=pull>“has lived on the rock for ten years, showed the new lamp”</blockquote>",
                "<p><a href='#top'>Back to top</a></p>"
            })
    void areNoneOfItsTextWhenTheyRepeatASentenceNearbyOrLeadUp(String line) {
        assertThat(paragraphs("", STORY + line + STORY.replace("Monday", "Friday")))
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote>“Nobody has ever counted the stairs twice with the same result.”</blockquote>",
                "<p><a href='#stairs'>The stairs of the lighthouse, counted by a visitor.</a></p>"
            })
    void areOfItsTextWhenTheyQuoteSomethingNewOrLeadToAChapter(String line) {
        assertThat(paragraphs("", STORY + line + STORY.replace("Monday", "Friday")))
                .hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement was all that the keeper could think of.",
                "[The keeper laughs, and lights the lamp.]",
                "[cross-talk]",
                "The keeper climbs to the lamp of Ramsal twice a day. Photos of it hang in the harbour office of the island."
            })
    void areOfItsTextWhenTheyAreSentencesOrNotes(String line) {
        assertThat(paragraphs("", STORY + "<p>" + line + "</p>" + STORY)).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Lina Hardi is a reporter for the Courier and lives on the island with two cats.</p>",
                "<h3>About the keeper of these lines</h3><p>(Lina Hardi, who is a reporter for the Courier, lives on the island.)</p>",
                "<p>By Lina Hardi</p><p>Lina Hardi is a reporter for the Courier and lives on the island with two cats.</p>"
            })
    void areNoneOfItsTextWhenTheyTellOfTheAuthorBehindIt(String lines) {
        assertThat(paragraphs(BYLINE, STORY + lines)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jo Blanc is a keeper of the lighthouse and lives on the island with two cats.",
                "Lina Hardi: He is the last of the keepers who still lives on the island."
            })
    void areOfItsTextWhenTheyTellOfOthersOrAreSaid(String line) {
        assertThat(paragraphs(BYLINE, STORY + STORY + "<p>" + line + "</p>")).contains(line);
    }

    private static List<String> paragraphs(String head, String body) {
        return publication(page(head, "<main><article><h1>The lamp burns again</h1>" + body + "</article></main>"))
                .paragraphs();
    }
}
