package org.entretien.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.domain.Turn;
import org.entretien.page.Page;
import org.entretien.page.Zone;
import org.entretien.spi.Deadline;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Services;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;

/** How often the profile of a site is asked, and what becomes of what it says. */
class ProfileQuestionsTest {
    private static final Page TALK = Pages.of(
            "The lamp of Ramsal burns again",
            "D. The stairs.",
            "E. Two hundred and four.",
            "D. The oil.",
            "E. None since May.");

    private final List<String> asked = new ArrayList<>();
    private int fitted;

    private final SiteProfile profile = new SiteProfile() {
        @Override
        public String id() {
            return "letters";
        }

        @Override
        public boolean fits(Page page) {
            fitted++;
            return page.text().startsWith("The lamp");
        }

        @Override
        public Optional<Zone> zone(String text, String signature) {
            asked.add(text);
            return text.startsWith("D. ")
                    ? Optional.of(Zone.QUESTION)
                    : text.startsWith("E. ") ? Optional.of(Zone.ANSWER) : Optional.empty();
        }
    };

    @Test
    void asksEachBlockOnce() {
        recognise(TALK, false);

        assertThat(fitted).isEqualTo(1);
        assertThat(asked).containsExactlyElementsOf(TALK.text().lines().toList());
    }

    @Test
    void asksNoBlockOfAnotherSite() {
        recognise(Pages.of("A second crane", "The port will put up another crane before the winter."), false);

        assertThat(fitted).isEqualTo(1);
        assertThat(asked).isEmpty();
    }

    @Test
    void makesTurnsThatNothingElseShowsAndThatThePrefilterWouldMiss() {
        Outcome outcome = recognise(TALK, true);

        assertThat(outcome).isInstanceOf(Outcome.Parsed.class);
        List<Turn> turns = ((Outcome.Parsed) outcome)
                .result()
                .publication()
                .interview()
                .orElseThrow()
                .turns();
        assertThat(turns).hasSize(4);
    }

    private Outcome recognise(Page page, boolean interviewsOnly) {
        Services services = new Services() {
            @Override
            public Optional<LanguageIdentifier> languageIdentifier() {
                return Optional.empty();
            }

            @Override
            public List<SiteProfile> siteProfiles() {
                return List.of(profile);
            }

            @Override
            public Stream<Outcome> parse(Source payload, ParseContext context) {
                return Stream.empty();
            }
        };
        ParseContext context =
                new ParseContext(Limits.DEFAULT, Deadline.in("test", Limits.DEFAULT.time()), services, interviewsOnly);
        return new Recogniser().recognise(page, "test", context);
    }
}
