package org.entretien.tools.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.a;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.page;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.q;

import java.io.IOException;
import java.util.List;
import org.entretien.tools.benchmarks.evaluation.contender.AlternationBaseline;
import org.entretien.tools.benchmarks.evaluation.contender.Contender;
import org.entretien.tools.benchmarks.evaluation.contender.Library;
import org.entretien.tools.benchmarks.evaluation.contender.Prediction;
import org.entretien.tools.benchmarks.evaluation.contender.QuestionMarkBaseline;
import org.entretien.tools.benchmarks.evaluation.contender.TextReader;
import org.entretien.tools.benchmarks.evaluation.gold.Form;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.entretien.tools.benchmarks.evaluation.gold.Role;
import org.entretien.tools.benchmarks.evaluation.gold.Utterance;
import org.junit.jupiter.api.Test;

/** Simple rules do what their names say, and the library is read as it is. */
class ContendersTest {
    private static final String TEXT = """
            The ferry stays
            12 May 2016
            Interview with Bo Lind, harbour master of Tarnholm

            Why does the ferry stay in the harbour this year?
            Because the council wants it, and because the islands have no other way to get to the doctor.
            It is as simple as that.
            The bridge was promised to the islands ten years ago.
            It was promised, and it was forgotten by everybody who had promised it. We are used to that.
            Will you take the wheel yourself?
            Every Sunday, as long as my eyes are good.
            """;
    private static final GoldPage PAGE = page(TEXT);

    @Test
    void aQuestionMarkMakesAQuestion() {
        List<Utterance> turns = new QuestionMarkBaseline().read(PAGE, Form.TEXT).turns();
        assertThat(turns)
                .extracting(Utterance::role)
                .containsExactly(Role.QUESTION, Role.ANSWER, Role.QUESTION, Role.ANSWER);
        assertThat(turns.get(1).text()).startsWith("Because").endsWith("used to that.");
        assertThat(new QuestionMarkBaseline()
                        .read(page("So?\nSure?\nYes."), Form.TEXT)
                        .turns())
                .containsExactly(q("So?"), q("Sure?"), a("Yes."));
        assertThat(new QuestionMarkBaseline().read(page("Prose."), Form.TEXT).turns())
                .isEmpty();
    }

    @Test
    void linesAlternateFromTheFirstQuestion() {
        assertThat(new AlternationBaseline()
                        .read(page("Intro.\nهل؟\n \nYes.\nSure.\nNo."), Form.TEXT)
                        .turns())
                .containsExactly(q("هل؟"), a("Yes."), q("Sure."), a("No."));
    }

    @Test
    void theLibraryIsReadWithItsLedgerAndItsConfidence() {
        for (Contender contender : List.of(TextReader.ofRules(), new Library())) {
            Prediction read = contender.read(PAGE, Form.TEXT);
            assertThat(read.turns()).as(contender.name()).isNotEmpty();
            assertThat(read.confidence()).hasSameSizeAs(read.turns());
            assertThat(read.facts().orElseThrow().published()).isEqualTo("2016-05-12");
            assertThat(read.result().orElseThrow().account()).isPresent();
        }
    }

    @Test
    void whatTheLibraryRejectsIsAWrongReading() {
        GoldPage blank = page("\u00a0 ");
        assertThat(new Library().read(blank, Form.TEXT)).isEqualTo(Prediction.REJECTED);
    }

    @Test
    void markupIsForTheLibraryAlone() throws IOException {
        assertThat(Contender.all(List.of()))
                .filteredOn(one -> one.reads(Form.HTML))
                .hasSize(1);
        assertThat(Contender.all(List.of()))
                .allSatisfy(one -> assertThat(one.reads(Form.TEXT)).isTrue());
    }
}
