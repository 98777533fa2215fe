package org.entretien.recognition.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.page.Block;
import org.entretien.page.Discard;
import org.entretien.page.Page;
import org.entretien.recognition.Pages;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Segment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The units of a page")
class SegmenterTest {
    private static List<String> units(String... lines) {
        Page page = Pages.of(lines);
        return Segmenter.of(page).stream()
                .map(unit -> CharClass.visibleText(page.text(), unit.start(), unit.end()))
                .toList();
    }

    @Test
    void areItsBlocksWithoutTheBlankOnes() {
        assertThat(units("Le port", " \u00A0 ", "", "\u200B", "  La mer \t")).containsExactly("Le port", "La mer");
    }

    @Test
    void aPageOfBlanksHasNone() {
        assertThat(units(" ", "\u00A0")).isEmpty();
    }

    /** The topics of a running list of headlines come again, as labels do. */
    @Test
    void leaveATickerWhole() {
        String ticker = String.join(
                "    ",
                "Football : la Dune d'Ouzara perd à domicile",
                "Ramsal : le phare ferme pour travaux",
                "Football : un nouveau stade à Tizgane ?",
                "Ramsal : la criée change d'horaires",
                "Football : le capitaine se retire",
                "Ramsal : qui veut de la lampe ?");

        assertThat(units(ticker, "Pourquoi veiller ?", "Parce que la mer ne dort pas."))
                .hasSize(3)
                .first()
                .satisfies(first -> assertThat(first).startsWith("Football").endsWith("lampe ?"));
    }

    @Nested
    @DisplayName("where lines are wrapped")
    class Wrapped {
        private final String[] lines = {
            "Le gardien du phare de Ramsal",
            "a tenu le feu pendant vingt ans et,",
            "chaque soir, il a noté le vent qui",
            "soufflait sur la digue du port.",
            "La lampe est aujourd'hui un musée que",
            "les enfants du village visitent avec",
            "leurs parents pendant les vacances."
        };

        @Test
        void joinsTheLinesOfASentence() {
            assertThat(units(lines)).satisfies(units -> {
                assertThat(units).hasSizeLessThan(4);
                assertThat(units.get(0)).startsWith("Le gardien du phare de Ramsal a tenu le feu");
                assertThat(String.join(" ", units)).isEqualTo(String.join(" ", lines));
            });
        }

        /** The joined line would run over what the layout has accounted for already. */
        @Test
        void joinsNothingAcrossWhatTheLayoutLeftOut() {
            String[] twice = Stream.of(lines, lines).flatMap(Stream::of).toArray(String[]::new);
            Page page = Pages.of(twice);
            List<Block> blocks = new ArrayList<>(page.blocks());
            Block second = blocks.get(1);
            blocks.set(
                    1,
                    new Block(
                            second.span(),
                            second.style(),
                            Optional.empty(),
                            Optional.of(Discard.CHROME),
                            Optional.empty(),
                            -1));

            List<Segment> units = Segmenter.of(new Page(page.text(), blocks, Optional.empty(), Optional.empty()));

            assertThat(units)
                    .isNotEmpty()
                    .noneMatch(unit -> unit.start() < second.span().start()
                            && unit.end() > second.span().end());
        }

        @Test
        void leavesAFewBrokenLinesAlone() {
            assertThat(units("Le gardien du phare de Ramsal", "a tenu le feu.", "La lampe est un musée."))
                    .hasSize(3);
        }
    }

    @Nested
    @DisplayName("where a paragraph holds question and answer")
    class RunInParagraphs {
        @Test
        void areItsSentences() {
            assertThat(units(
                            "Qui tient le phare ? Ma sœur le tient. Elle y dort aussi.",
                            "Depuis quand ? Depuis dix ans, sans un jour de repos.",
                            "Et après ? Après, on verra. Le Dr. Moz viendra peut-être."))
                    .containsExactly(
                            "Qui tient le phare ?",
                            "Ma sœur le tient.",
                            "Elle y dort aussi.",
                            "Depuis quand ?",
                            "Depuis dix ans, sans un jour de repos.",
                            "Et après ?",
                            "Après, on verra.",
                            "Le Dr. Moz viendra peut-être.");
        }

        @Test
        void rememberThatTheyGoOnInOneBlock() {
            Page page = Pages.of(
                    "Qui tient le phare ? Ma sœur le tient.",
                    "Depuis quand ? Depuis dix ans.",
                    "Et après ? Après, on verra.");

            assertThat(Segmenter.of(page).stream().map(Segment::continues).toList())
                    .containsExactly(false, true, false, true, false, true);
        }

        @Test
        void areTheParagraphsWhereQuestionsHaveLinesOfTheirOwn() {
            assertThat(units("Qui tient le phare ?", "Ma sœur le tient. Elle y dort.", "Depuis quand ?", "Dix ans."))
                    .hasSize(4);
        }
    }

    @Test
    void aWholeInterviewOnOneLineIsCutIntoItsSentences() {
        String said = "Elle monte chaque soir les deux cents marches avec une lampe et un livre. "
                + "Le vent ne lui fait pas peur, la solitude non plus, et le sel a mangé la rampe depuis longtemps. ";
        String line = "Qui tient le phare ? " + said + "Depuis quand ? " + said + "Et après ? " + said + said;

        assertThat(units(line)).hasSize(11).contains("Qui tient le phare ?", "Depuis quand ?", "Et après ?");
    }

    @Nested
    @DisplayName("where labels have lines of their own")
    class LabelLines {
        @Test
        void joinEachWithWhatStandsBelow() {
            assertThat(units(
                            "Tom Raske",
                            "Who built it?",
                            "Edda Molin",
                            "I did.",
                            "It took a year.",
                            "Tom Raske",
                            "And now?",
                            "Edda Molin",
                            "Now I rest."))
                    .containsExactly(
                            "Tom Raske Who built it?",
                            "Edda Molin I did.",
                            "It took a year.",
                            "Tom Raske And now?",
                            "Edda Molin Now I rest.");
        }

        @Test
        void knowWhereTheNameEndsAndTheWordsBegin() {
            Page page = Pages.of("Q", "Who?", "A :", "I.", "[00:12] Q", "Why?", "A : (01:02:03)", "So.", "Q", "And?");
            assertThat(Segmenter.of(page))
                    .extracting(unit -> PrefixScanner.scan(page.text(), unit))
                    .allMatch(prefix -> prefix.form() == Prefix.Form.APART)
                    .extracting(prefix -> page.text().substring(prefix.label(), prefix.labelEnd()) + "|"
                            + page.text().charAt(prefix.afterLabel()))
                    .containsExactly("Q|W", "A|I", "Q|W", "A|S", "Q|A");
        }

        @Test
        void mayBelongToThoseWhoAnswerAlone() {
            assertThat(units(
                            "Who built it?",
                            "Edda Molin",
                            "I did.",
                            "When?",
                            "Edda Molin",
                            "In May.",
                            "And now?",
                            "Edda Molin",
                            "I rest."))
                    .contains("Edda Molin I did.", "Edda Molin In May.", "Edda Molin I rest.");
        }

        @Test
        void leaveAloneWhatComesAgainButNamesNobodyInTurn() {
            assertThat(units(
                            "The boat is old.",
                            "Advertisement",
                            "It was built by hand.",
                            "Advertisement",
                            "It still sails.",
                            "Advertisement",
                            "It leaks a little."))
                    .hasSize(7);
            assertThat(units("Tom Raske", "Who built it?", "Edda Molin", "I did."))
                    .hasSize(4);
        }

        @Test
        void leaveAloneWhatIsPartedFromThemByWhatTheLayoutLeftOut() {
            Page page = Pages.of("Q", "Share", "Who?", "A", "Share", "I.", "Q", "Share", "Why?", "A", "Share", "So.");
            List<Block> blocks = page.blocks().stream()
                    .map(block -> page.text().startsWith("Share", block.span().start())
                            ? new Block(
                                    block.span(),
                                    block.style(),
                                    Optional.empty(),
                                    Optional.of(Discard.CHROME),
                                    Optional.empty(),
                                    -1)
                            : block)
                    .toList();
            Page judged = new Page(page.text(), blocks, page.uri(), page.declaredLanguage(), page.metadata());
            assertThat(Segmenter.of(judged)).hasSize(8).noneMatch(Segment::hasLabelApart);
        }

        @Test
        void leaveAloneAMenuThatIsPrintedTwice() {
            assertThat(units("Home", "Sport", "Home", "Sport", "The boat is old."))
                    .hasSize(5);
        }
    }
}
