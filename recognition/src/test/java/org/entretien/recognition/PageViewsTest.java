package org.entretien.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.page.Page;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.junit.jupiter.api.Test;

class PageViewsTest {
    private static final Page NEWS = Pages.of(
            "A second crane for the harbour",
            "The port will put up another crane before the winter, the harbour office said on Monday.",
            "It is to stand on the northern quay, where the ferries used to moor.");

    private static final Page TALK = Pages.of(
            "“The port must grow”",
            "Interview with Ada Lermont, director of the port",
            "The Quay: Why a second crane?",
            "Ada Lermont: Because ships wait for two days, and those who wait do not come back.",
            "The Quay: Who pays for it?",
            "Ada Lermont: The port pays, out of what the ships pay to the port.",
            "The Quay: When will it stand?",
            "Ada Lermont: Before the winter, if the weather allows it.");

    private final List<String> asked = new ArrayList<>();

    @Test
    void areNotBuiltForAPageThatThePrefilterTurnsAway() {
        assertThat(recognise(NEWS, only())).isInstanceOf(Outcome.Skipped.class);
        assertThat(asked).containsExactly("words");
    }

    @Test
    void areBuiltOnceForAnInterview() {
        assertThat(recognise(TALK, only())).isInstanceOf(Outcome.Parsed.class);
        assertThat(asked).containsExactly("words", "candidate");
    }

    @Test
    void giveTheArticleWhereThereIsNoInterview() {
        Outcome outcome = recognise(NEWS, ParseContext.standalone("test"));
        assertThat(((Outcome.Parsed) outcome).result().publication().paragraphs())
                .hasSize(3);
        assertThat(asked).containsExactly("candidate", "article");
    }

    private static ParseContext only() {
        ParseContext all = ParseContext.standalone("test");
        return new ParseContext(all.limits(), all.deadline(), all.services(), true);
    }

    private Outcome recognise(Page page, ParseContext context) {
        return new Recogniser().recognise(new Recorded(page), "test", context);
    }

    private final class Recorded implements PageViews {
        private final Page page;

        Recorded(Page page) {
            this.page = page;
        }

        @Override
        public String words() {
            asked.add("words");
            return page.text();
        }

        @Override
        public Page candidate() {
            asked.add("candidate");
            return page;
        }

        @Override
        public Optional<Page> article() {
            asked.add("article");
            return Optional.of(page);
        }
    }
}
