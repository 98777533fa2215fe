package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entretien.parser.html.Pages.STORY;
import static org.entretien.parser.html.Pages.page;
import static org.entretien.parser.html.Pages.publication;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entretien.domain.Headline;
import org.entretien.domain.Publication;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The main content of a page")
class MainContentTest {
    private static final String LINKS =
            "<a href=/a>Home</a> <a href=/b>World</a> <a href=/c>Sport</a> <a href=/d>Culture</a>";
    private static final String REMARK =
            "I have sailed past that rock for forty years, and I have never seen it so bright.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>" + LINKS + "</nav>",
                "<footer><p>The Ramsal Courier, 4 Harbour Street, all rights reserved, printed on the island.</p></footer>",
                "<aside class=sidebar><ul><li><a href=/x>Ferry strike enters its third week</a></li></ul></aside>",
                "<section class=comments><h3>2 comments</h3><div class=comment><p>" + REMARK + "</p></div></section>",
                "<div class=related><h3>Read also</h3><ul><li><a href=/x>Ferry strike enters its third week</a></li></ul></div>",
                "<div id=cookie-consent><p>We use cookies to make this site better for you and our partners.</p>"
                        + "<button>Accept</button></div>",
                "<form><label>Your e-mail</label><input><button>Subscribe to our newsletter</button></form>",
                "<script>var page = 'The lamp of Ramsal';</script><style>p { color: red }</style>"
            })
    void isNotWhatStandsAroundIt(String around) {
        requireStoryAlone(around);
    }

    @Test
    void isNotAMenuThatIsAHundredTimesAsLong() {
        requireStoryAlone("<a href=/x>Port 7</a> ".repeat(10_000));
        Publication small = publication(
                page("", "<article><h1>The lamp burns</h1><p>It burns again.</p></article>" + LINKS.repeat(2_000)));
        assertThat(small.paragraphs()).contains("It burns again.").noneMatch(words -> words.contains("Sport"));
    }

    private static void requireStoryAlone(String around) {
        Publication publication = publication(
                page("", "<main><article><h1>The lamp burns again</h1>" + STORY + "</article></main>" + around));

        assertThat(publication.paragraphs()).hasSize(3);
        assertThat(publication.paragraphs().get(0))
                .startsWith("The lighthouse of Ramsal")
                .endsWith("than planned.");
        assertThat(publication.paragraphs().get(2))
                .startsWith("The harbour office")
                .endsWith("twice a day.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"has-sidebar related-on", "with-comments footer-dark", "page-aside modal-open"})
    void isFoundWhateverTheElementAroundTitleAndTextIsCalled(String names) {
        String comments = "<ol class=comment-list><li class=comment><p>" + REMARK + "</p></li><li class=comment><p>"
                + REMARK + " It was never so late.</p></li></ol>";
        Publication publication = publication(
                "<!DOCTYPE html><html class='comments-open'><body class='single aside-left "
                        + names + "'><div class='" + names + "'><h1>The lamp burns again</h1><div>" + STORY + "</div>"
                        + comments
                        + "</div><p>Printed on the island by people who like the sea and its weather.</p></body></html>");

        assertThat(publication.paragraphs()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(publication.paragraphs().get(0)).startsWith("The lighthouse of Ramsal");
        assertThat(publication.paragraphs()).noneMatch(paragraph -> paragraph.contains("sailed past"));
    }

    @Test
    void isNotTheDataOfAScriptLeftInTheText() {
        Publication publication = publication(page(
                "",
                "<article><h1>The lamp burns again</h1>" + STORY
                        + "<div><span>{\"layout\":2,\"button\":\"Centre\",\"text\":\"Buy the lamp of Ramsal now and pay for it next year.\"}</span></div>"
                        + "</article>"));

        assertThat(publication.paragraphs()).hasSize(3).noneMatch(paragraph -> paragraph.contains("layout"));
    }

    @Test
    void isFoundWhereAScriptIsToShowIt() {
        Publication publication = publication(page(
                "",
                "<main><h1>The lamp burns again</h1><div hidden id=late>" + STORY
                        + "</div></main><footer><p>Printed on the island, all"
                        + " rights reserved, for people who like the sea and its weather.</p></footer>"));

        assertThat(publication.paragraphs()).first().asString().startsWith("The lighthouse of Ramsal");
    }

    @Test
    void isAllOfItOnAPageThatIsNothingElse() {
        Publication publication =
                publication(page("", "<article><h1>The ferry</h1><p>It sails.</p><p>It is late.</p></article>"));

        assertThat(publication.paragraphs()).containsExactly("It sails.", "It is late.");
    }

    @Test
    void hasEntitiesResolvedAndBlanksFolded() {
        Publication publication = publication(page(
                "",
                "<h1>Caf&eacute; &amp; bar</h1>" + STORY
                        + "<p>Ouvert&nbsp;:  de\n 8&#160;h à\t20&#x202F;h, dit&#8209;on à l&rsquo;accueil.</p>"));

        assertThat(publication.headline()).map(Headline::text).hasValue("Café & bar");
        assertThat(publication.paragraphs())
                .last()
                .isEqualTo("Ouvert\u00A0: de 8\u00A0h à 20\u202Fh, dit\u2011on à l’accueil.");
    }

    @Test
    void hasLinksToOtherArticlesWhichBecomeRelatedHeadlines() {
        String html = page(
                "",
                "<article><h1>The lamp burns again</h1>" + STORY
                        + "</article><div class=related><ul><li><a href='../sea/ferry?x=1&amp;y=2'>Ferry strike enters its third week</a></li>"
                        + "<li><a href='https://example.org/whale'>A whale was seen off the northern pier</a></li>"
                        + "<li><a href='javascript:void(0)'>A trap is no address at all</a></li></ul></div>");
        Source source = Source.of("page.html", html.getBytes(StandardCharsets.UTF_8))
                .withUri(URI.create("https://courier.example/news/lamp.html"));

        assertThat(Pages.read(source).publication().relatedHeadlines())
                .extracting(Headline::text, Headline::uri)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                "Ferry strike enters its third week",
                                Optional.of(URI.create("https://courier.example/sea/ferry?x=1&y=2"))),
                        org.assertj.core.groups.Tuple.tuple(
                                "A whale was seen off the northern pier",
                                Optional.of(URI.create("https://example.org/whale"))))
                .allSatisfy(tuple -> assertThat(tuple.toString()).doesNotContain("javascript"));
    }
}
