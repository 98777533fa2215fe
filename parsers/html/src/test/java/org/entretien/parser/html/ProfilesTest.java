package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entretien.parser.html.Pages.STORY;
import static org.entretien.parser.html.Pages.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Publication;
import org.entretien.domain.Turn;
import org.entretien.page.Zone;
import org.entretien.spi.Deadline;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Services;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.SiteRules;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the profile of a site says of a page")
class ProfilesTest {
    private static final String HERE = "<link rel=canonical href='https://ramsal.example/lamp'>";

    private static final SiteProfile RAMSAL = new SiteProfile() {
        @Override
        public String id() {
            return "ramsal";
        }

        @Override
        public SiteRules rules() {
            return SiteRules.on("ramsal.example")
                    .looking(Zone.CHROME, "p.tip")
                    .looking(Zone.STANDFIRST, "p.deck")
                    .looking(Zone.QUESTION, "p.ask")
                    .looking(Zone.ANSWER, "p.say");
        }
    };

    private static Publication read(String html, Optional<URI> address) {
        Services none = Services.none();
        Services services = new Services() {
            @Override
            public Optional<LanguageIdentifier> languageIdentifier() {
                return Optional.empty();
            }

            @Override
            public List<SiteProfile> siteProfiles() {
                return List.of(RAMSAL);
            }

            @Override
            public java.util.stream.Stream<Outcome> parse(Source payload, ParseContext context) {
                return none.parse(payload, context);
            }

            @Override
            public boolean reads(String mediaType) {
                return false;
            }
        };
        ParseContext context =
                new ParseContext(Limits.DEFAULT, Deadline.in("page.html", Limits.DEFAULT.time()), services);
        Source source = Source.of("page.html", html.getBytes(StandardCharsets.UTF_8));
        Source placed = address.map(source::withUri).orElse(source);
        try (java.util.stream.Stream<Outcome> outcomes = new HtmlParser().parse(placed, context)) {
            return ((Outcome.Parsed) outcomes.findFirst().orElseThrow())
                    .result()
                    .publication();
        }
    }

    private static String article(String head) {
        return page(
                head,
                "<article><h1>The lamp of Ramsal burns again</h1><p class=deck>After two winters the island has its light back.</p>"
                        + STORY + "<p class=tip>Write to us if you have seen the lamp from further away than this.</p>"
                        + STORY.replace("Monday", "Friday") + "</article>");
    }

    @Test
    void holdsForArticlesToo() {
        Publication publication = read(article(""), Optional.of(URI.create("https://www.ramsal.example/lamp")));

        assertThat(publication.standfirst()).containsExactly("After two winters the island has its light back.");
        assertThat(publication.paragraphs()).hasSize(6).noneMatch(text -> text.startsWith("Write to us"));
    }

    @Test
    void holdsForASavedPageThatSaysWhereItIsFrom() {
        assertThat(read(article(HERE), Optional.empty()).standfirst()).hasSize(1);
        assertThat(read(article(""), Optional.empty()).standfirst()).isEmpty();
    }

    @Test
    void makesTurnsOfFewAndShortLines() {
        String talk = page(
                HERE,
                "<article><h1>The lamp of Ramsal burns again</h1>" + STORY
                        + "<p class=ask>The stairs.</p><p class=say>Two hundred and four.</p>"
                        + "<p class=ask>The oil.</p><p class=say>None since May.</p></article>");

        List<Turn> turns =
                read(talk, Optional.empty()).interview().orElseThrow().turns();
        assertThat(turns)
                .extracting(turn -> turn.paragraphs().get(0))
                .containsExactly("The stairs.", "Two hundred and four.", "The oil.", "None since May.");
    }
}
