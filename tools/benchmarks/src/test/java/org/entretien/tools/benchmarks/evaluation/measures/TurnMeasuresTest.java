package org.entretien.tools.benchmarks.evaluation.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.a;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.by;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.compare;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.page;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.q;

import java.util.List;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;
import org.entretien.tools.benchmarks.evaluation.comparison.Spot;
import org.entretien.tools.benchmarks.evaluation.gold.Facts;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.junit.jupiter.api.Test;

/** The measures of turns, each on an example that is worked out by hand. */
class TurnMeasuresTest {
    private static final GoldPage FERRY =
            page(q("Why stay?"), a("The ferry sails daily."), q("And then?"), a("We shall see."));

    @Test
    void aTurnCountsWhenRoleAndWholeTextAgree() {
        // Two of four turns are right and three were read: 2 × 2 / (3 + 4).
        Comparison read = compare(FERRY, q("Why  stay?"), a("The ferry sails daily. And then?"), a("We shall see."));
        assertThat(new TurnF1().of(read)).contains(new Ratio(4, 7));
        assertThat(new Perfect().of(read)).contains(new Ratio(0, 1));
    }

    @Test
    void turnsOutOfOrderDoNotBothCount() {
        Comparison read = compare(FERRY, a("We shall see."), q("Why stay?"));
        assertThat(new TurnF1().of(read)).contains(new Ratio(2, 6));
    }

    @Test
    void aPageWithoutTurnsIsNotMeasuredByTurns() {
        Comparison read = compare(page("No interview at all."), q("No interview at all."));
        assertThat(List.of(
                        new TurnF1(),
                        new OverlapF1(),
                        new StartF1(),
                        new BoundaryF1(),
                        new RoleAccuracy(),
                        new Perfect()))
                .allSatisfy(measure -> assertThat(measure.of(read)).isEmpty());
        assertThat(new WindowDiff().of(read)).isEmpty();
        assertThat(new PairF1().of(read)).isEmpty();
    }

    @Test
    void anInterviewThatIsNotSeenScoresNothing() {
        Comparison read = compare(FERRY);
        assertThat(new TurnF1().of(read).map(Ratio::value)).contains(0.0);
        assertThat(new OverlapF1().of(read).map(Ratio::value)).contains(0.0);
        assertThat(new BoundaryF1().of(read).map(Ratio::value)).contains(0.0);
        assertThat(new SpeakerAccuracy().of(read)).isEmpty();
    }

    @Test
    void fourFifthsOfTheCharactersAreEnoughOverlap() {
        // Ten characters were printed; of the answer eight are read, then seven.
        GoldPage ten = page(q("So?"), a("abcdefghij"));
        assertThat(new OverlapF1().of(compare(ten, q("So?"), a("abcdefgh")))).contains(new Ratio(4, 4));
        assertThat(new OverlapF1().of(compare(ten, q("So?"), a("abcdefg")))).contains(new Ratio(2, 4));
        assertThat(new OverlapF1().of(compare(ten, q("So?"), q("abcdefgh")))).contains(new Ratio(2, 4));
        // Three too many: ten of thirteen.
        assertThat(new OverlapF1()
                        .of(compare(
                                page("So? abc defghij xyz", q("So?"), a("abc defghij")),
                                q("So?"),
                                a("abc defghij xyz"))))
                .contains(new Ratio(2, 4));
    }

    @Test
    void aStartCountsWhereRoleAndPlaceAgree() {
        Comparison read = compare(FERRY, q("Why stay?"), a("The ferry"), a("And then?"), a("We shall see."));
        assertThat(new StartF1().of(read)).contains(new Ratio(6, 8));
    }

    @Test
    void aBoundaryIsWhereATurnBeginsOrEnds() {
        // Printed: intro|So?|Yes.|outro, three boundaries; read: intro|So?Yes.|outro, two of them.
        GoldPage framed = page("intro So? Yes. outro", q("So?"), a("Yes."));
        assertThat(new BoundaryF1().of(compare(framed, q("So? Yes.")))).contains(new Ratio(4, 5));
        assertThat(new BoundaryF1().of(compare(framed, a("So?"), q("Yes.")))).contains(new Ratio(6, 6));
    }

    @Test
    void windowsThatSeeAnotherNumberOfBoundariesAreWrong() {
        // Twelve characters in two segments: the window is 12 / (2 × 2) = 3 wide and has 9 positions. The boundary is
        // printed before the
        // 7th character and read before the 8th: the window from the 4th character sees only the one, the window from
        // the 7th only the other.
        GoldPage two = page("abcdef ghijkl", q("abcdef"), a("ghijkl"));
        Comparison read = compare(page("abcdefg hijkl", q("abcdefg"), a("hijkl")), q("abcdefg"), a("hijkl"));
        assertThat(new WindowDiff().of(read)).contains(new Ratio(0, 9));
        assertThat(new WindowDiff().of(compare(two, q("abcdef"), a("ghijkl")))).contains(new Ratio(0, 9));
        Comparison late = compare(page("abcdef g hijkl", q("abcdef"), a("g hijkl")), q("abcdef g"), a("hijkl"));
        assertThat(new WindowDiff().of(late)).contains(new Ratio(2, 9));
        // Nothing read: the three windows that see the boundary are wrong.
        assertThat(new WindowDiff().of(compare(two))).contains(new Ratio(3, 9));
    }

    @Test
    void charactersAreQuestionAnswerOrNeither() {
        // 5 before, 3 asked, 4 answered, 5 after; the answer is read with what follows it.
        GoldPage framed = page("intro So? Yes. outro", q("So?"), a("Yes."));
        assertThat(new RoleAccuracy().of(compare(framed, q("So?"), a("Yes. outro"))))
                .contains(new Ratio(12, 17));
        assertThat(new RoleAccuracy().of(compare(framed))).contains(new Ratio(10, 17));
    }

    @Test
    void oneCharacterOutsideTheBasicPlaneIsOneCharacter() {
        GoldPage music =
                page("\uD834\uDD1E\uD834\uDD1E?\n\uD834\uDD1E.", q("\uD834\uDD1E\uD834\uDD1E?"), a("\uD834\uDD1E."));
        assertThat(new RoleAccuracy().of(compare(music, q("\uD834\uDD1E\uD834\uDD1E?"))))
                .contains(new Ratio(3, 5));
    }

    @Test
    void speakersCountOnTurnsThatMatchAndAreNamed() {
        GoldPage named = page(by("Ana Ruiz", q("So?")), by("Bo Lind", a("Yes.")), q("Sure?"), by("Bo Lind", a("No.")));
        Comparison read = compare(
                named,
                by("ANA  RUIZ", q("So?")),
                by("Ana Ruiz", a("Yes.")),
                by("x", q("Sure?")),
                by("Bo Lind", a("No!")));
        assertThat(new SpeakerAccuracy().of(read)).contains(new Ratio(1, 2));
    }

    @Test
    void whoeverAsksMayHaveAnotherName() {
        GoldPage page = new GoldPage(
                "page",
                "en",
                "plain",
                "site",
                "So?\nYes.",
                "",
                List.of(by("The Gazette", q("So?")), by("Bo Lind", a("Yes."))),
                0,
                List.of("Ana Ruiz"),
                Facts.NONE);
        assertThat(new SpeakerAccuracy().of(compare(page, by("Ana Ruiz", q("So?")), by("Ana Ruiz", a("Yes.")))))
                .contains(new Ratio(1, 2));
    }

    @Test
    void aPairIsAnAnswerWithTheLastQuestionBeforeIt() {
        // Printed: (Why stay?, The ferry…), (And then?, We shall see.); read right: the first of two pairs.
        Comparison read =
                compare(FERRY, q("Why stay?"), a("The ferry sails daily."), q("And"), a("then?"), a("We shall see."));
        assertThat(new PairF1().of(read)).contains(new Ratio(2, 5));
        assertThat(new PairF1().of(compare(page(a("Hello."), q("So?")), a("Hello."))))
                .isEmpty();
    }

    @Test
    void aTurnThatSomethingIsPrintedAmidIsKnownByHowItBegins() {
        String begins = "This answer begins with more than forty characters of its own";
        GoldPage torn = page("So?\n" + begins + " ADVERTISEMENT and ends.", q("So?"), a(begins + " and ends."));
        List<Spot> spots = compare(torn).goldSpots();
        assertThat(spots.get(1).start()).isEqualTo(4);
        assertThat(spots.get(1).end() - spots.get(1).start()).isEqualTo((begins + " and ends.").length());
        assertThat(new RoleAccuracy()
                        .of(compare(torn, q("So?"), a(begins + " and ends.")))
                        .map(Ratio::value))
                .hasValueSatisfying(share -> assertThat(share).isCloseTo(1.0, within(0.0)));
    }
}
