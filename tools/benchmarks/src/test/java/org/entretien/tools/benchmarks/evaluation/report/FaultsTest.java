package org.entretien.tools.benchmarks.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.a;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.by;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.compare;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.page;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.q;

import java.util.List;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.entretien.tools.benchmarks.evaluation.gold.Places;
import org.entretien.tools.benchmarks.evaluation.gold.Utterance;
import org.junit.jupiter.api.Test;

/** What went wrong is called by its name. */
class FaultsTest {
    private static final String INTRO = "Before the interview.\n";
    private static final GoldPage FERRY = page(
            INTRO + "You stay on board.\nI do.\nWhy is that?\nThe sea is calm. The pay is not.",
            by("Ana Ruiz", q("You stay on board.")),
            a("I do."),
            q("Why is that?"),
            a("The sea is calm. The pay is not."));

    private static List<Fault.Kind> kinds(Utterance... said) {
        return Faults.of(compare(FERRY, said)).stream().map(Fault::kind).toList();
    }

    @Test
    void aPageIsOrIsNoInterview() {
        assertThat(kinds()).containsExactly(Fault.Kind.NO_INTERVIEW);
        assertThat(Faults.of(compare(page("Prose."), q("Prose."))))
                .containsExactly(new Fault(Fault.Kind.INVENTED_INTERVIEW, -1, -1, "page"));
        assertThat(Faults.of(compare(page("Prose.")))).isEmpty();
    }

    @Test
    void aStatementMayBeTakenForAnAnswer() {
        assertThat(kinds(a("You stay on board. I do."), q("Why is that?"), a("The sea is calm. The pay is not.")))
                .containsExactly(Fault.Kind.QUESTION_AS_ANSWER, Fault.Kind.MERGED);
    }

    @Test
    void aRhetoricalQuestionMayBeTakenForOne() {
        assertThat(kinds(
                        by("Ana Ruiz", q("You stay on board.")),
                        a("I do."),
                        q("Why is that? The sea is calm. The pay is not.")))
                .containsExactly(Fault.Kind.MERGED, Fault.Kind.ANSWER_AS_QUESTION);
    }

    @Test
    void aTurnMayBeLeftOutSplitOrCutShort() {
        assertThat(kinds(
                        by("Ana Ruiz", q("You stay on board.")),
                        q("Why is that?"),
                        a("The sea is calm."),
                        a("The pay is not.")))
                .containsExactly(Fault.Kind.LEFT_OUT, Fault.Kind.SPLIT);
        assertThat(kinds(
                        by("Ana Ruiz", q("You stay on board.")),
                        a("I do."),
                        q("Why is that?"),
                        a("The sea is calm. The pay")))
                .containsExactly(Fault.Kind.BOUNDARY);
    }

    @Test
    void whatIsNoTurnMayBeTakenForOne() {
        assertThat(Faults.of(compare(
                        FERRY,
                        q("Before the interview."),
                        by("Ana Ruiz", q("You stay on board.")),
                        a("I do."),
                        q("Why is that?"),
                        a("The sea is calm. The pay is not."))))
                .containsExactly(new Fault(Fault.Kind.INVENTED, 0, 21, "question 0"));
    }

    @Test
    void aTurnMayGoToTheWrongSpeaker() {
        assertThat(Faults.of(compare(
                        FERRY,
                        q("You stay on board."),
                        a("I do."),
                        q("Why is that?"),
                        a("The sea is calm. The pay is not."))))
                .containsExactly(new Fault(Fault.Kind.SPEAKER, 22, 40, "question 0"));
    }

    @Test
    void placesAreThoseOfThePage() {
        Places places = Places.of("  \uD834\uDD1E a\n\u00a0b  ").orElseThrow();
        // Folded: the clef (two units), a space, a, a space, b.
        assertThat(places.span(0, 4).start()).isEqualTo(2);
        assertThat(places.span(3, 6).end()).isEqualTo(9);
        assertThat(places.codePoint(places.span(3, 6).start())).isEqualTo(4);
        assertThat(Places.of("e\u0301")).isEmpty();
    }
}
