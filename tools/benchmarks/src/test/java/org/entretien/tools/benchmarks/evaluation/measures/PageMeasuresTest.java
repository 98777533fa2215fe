package org.entretien.tools.benchmarks.evaluation.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.a;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.compare;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.page;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.q;

import java.util.List;
import java.util.Optional;
import org.entretien.domain.Publication;
import org.entretien.page.Discard;
import org.entretien.page.Ledger;
import org.entretien.page.Span;
import org.entretien.spi.ParseReport;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;
import org.entretien.tools.benchmarks.evaluation.contender.Prediction;
import org.entretien.tools.benchmarks.evaluation.gold.Facts;
import org.entretien.tools.training.gold.Folding;
import org.junit.jupiter.api.Test;

/** The measures of what stands around the turns. */
class PageMeasuresTest {
    private static final Facts GOLD = new Facts(
            "The ferry stays",
            "2016-05-23",
            "Le Courrier du Port",
            List.of("Bo Lind", "Ana Ruiz"),
            List.of("One", "Two", "Two"));

    private static Optional<Ratio> of(Measure measure, Facts gold, Facts said) {
        return measure.of(compare(page("page", "So? Yes.", gold, q("So?"), a("Yes.")), said, q("So?"), a("Yes.")));
    }

    private static Facts dated(String date) {
        return new Facts("", date, "", List.of(), List.of());
    }

    @Test
    void theHeadlineMustBeWhole() {
        assertThat(of(new HeadlineFound(), GOLD, new Facts(" The\u00a0ferry stays", "", "", List.of(), List.of())))
                .contains(new Ratio(1, 1));
        assertThat(of(new HeadlineFound(), GOLD, new Facts("The ferry", "", "", List.of(), List.of())))
                .contains(new Ratio(0, 1));
    }

    @Test
    void theDateMustBeRightToTheDay() {
        assertThat(of(new DateFound(), GOLD, dated("2016-05-23T08:00:00+01:00")))
                .contains(new Ratio(1, 1));
        assertThat(of(new DateFound(), GOLD, dated("2016-05"))).contains(new Ratio(0, 1));
        assertThat(of(new DateFound(), Facts.NONE, dated("2016-05"))).isEmpty();
    }

    @Test
    void datesAreFarBeyondNinetyDays() {
        assertThat(of(new FarDates(), GOLD, dated("2016-08-21"))).contains(new Ratio(0, 1));
        assertThat(of(new FarDates(), GOLD, dated("2016-08-22"))).contains(new Ratio(1, 1));
        assertThat(of(new FarDates(), GOLD, dated("2016-02-22T23:00:00Z"))).contains(new Ratio(1, 1));
        assertThat(of(new FarDates(), GOLD, dated("2016"))).contains(new Ratio(0, 1));
        assertThat(of(new FarDates(), GOLD, dated("2016-02"))).contains(new Ratio(0, 1));
        assertThat(of(new FarDates(), GOLD, dated("2016-01"))).contains(new Ratio(1, 1));
        assertThat(of(new FarDates(), GOLD, dated(""))).isEmpty();
    }

    @Test
    void namesAreComparedWithoutCaseAndPunctuation() {
        Facts said = new Facts("", "", "LE COURRIER, du Port", List.of("ana ruiz", "Bo Lind."), List.of());
        assertThat(of(new OutletFound(), GOLD, said)).contains(new Ratio(1, 1));
        assertThat(of(new IntervieweesFound(), GOLD, said)).contains(new Ratio(1, 1));
        assertThat(of(new IntervieweesFound(), GOLD, new Facts("", "", "", List.of("Bo Lind"), List.of())))
                .contains(new Ratio(0, 1));
    }

    @Test
    void caseIsFoldedAsUnicodeDoes() {
        assertThat(Folding.name("Straße ΟΔΟΣ İ")).isEqualTo(Folding.name("STRASSE οδος i\u0307"));
        assertThat(Folding.name("ılı")).isNotEqualTo(Folding.name("ili"));
        assertThat(Folding.name("  --  ")).isEmpty();
    }

    @Test
    void relatedHeadlinesCountAsOftenAsTheyArePrinted() {
        Facts said = new Facts("", "", "", List.of(), List.of("Two", "Three", "One", "Two", "Two"));
        assertThat(of(new RelatedF1(), GOLD, said)).contains(new Ratio(6, 8));
    }

    @Test
    void whoDoesNotLookForFactsIsNotMeasuredByThem() {
        Comparison read = new Comparison(page("page", "So?", GOLD, q("So?")), Prediction.of(List.of(q("So?"))));
        assertThat(List.of(
                        new HeadlineFound(),
                        new DateFound(),
                        new FarDates(),
                        new OutletFound(),
                        new IntervieweesFound()))
                .allSatisfy(measure -> assertThat(measure.of(read)).isEmpty());
        assertThat(new RelatedF1().of(read)).isEmpty();
        assertThat(new SilentLoss().of(read)).isEmpty();
    }

    @Test
    void aPageThatWasRejectedIsWrong() {
        Comparison read = new Comparison(page("page", "So?", GOLD, q("So?")), Prediction.REJECTED);
        assertThat(new HeadlineFound().of(read)).contains(new Ratio(0, 1));
        assertThat(new InterviewRecall().of(read)).contains(new Ratio(0, 1));
    }

    @Test
    void interviewsAreToldFromOtherPages() {
        Comparison right = compare(page(q("So?")), q("So?"));
        Comparison missed = compare(page(q("So?")));
        Comparison invented = compare(page("So?"), q("So?"));
        Comparison alone = compare(page("So?"));
        assertThat(new InterviewPrecision().of(right)).contains(new Ratio(1, 1));
        assertThat(new InterviewPrecision().of(invented)).contains(new Ratio(0, 1));
        assertThat(new InterviewPrecision().of(missed)).isEmpty();
        assertThat(new InterviewPrecision().of(alone)).isEmpty();
        assertThat(new InterviewRecall().of(right)).contains(new Ratio(1, 1));
        assertThat(new InterviewRecall().of(missed)).contains(new Ratio(0, 1));
        assertThat(new InterviewRecall().of(invented)).isEmpty();
        assertThat(new Rejected().of(alone)).contains(new Ratio(1, 1));
        assertThat(new Rejected().of(invented)).contains(new Ratio(0, 1));
        assertThat(new Rejected().of(missed)).isEmpty();
    }

    private static Ratio loss(Ledger.Entry... entries) {
        Publication publication = Publication.titled("Hello").build();
        return SilentLoss.of(
                publication, new ParseReport("Hello you two", new Ledger(List.of(entries)), List.of(), List.of()));
    }

    @Test
    void whatTheLedgerDoesNotAccountForIsLost() {
        Ledger.Entry headline = new Ledger.Kept(new Span(0, 5), "headline.text", Optional.empty());
        Ledger.Entry you = new Ledger.Discarded(new Span(6, 9), Discard.CHROME);
        Ledger.Entry two = new Ledger.Discarded(new Span(10, 13), Discard.CHROME);
        assertThat(loss(headline, you, two)).isEqualTo(new Ratio(0, 11));
        assertThat(loss(headline, two)).isEqualTo(new Ratio(3, 11));
    }

    @Test
    void aLedgerThatLiesIsNotBelieved() {
        Ledger.Entry wrong = new Ledger.Kept(new Span(0, 9), "headline.text", Optional.empty());
        Ledger.Entry two = new Ledger.Discarded(new Span(10, 13), Discard.CHROME);
        assertThat(loss(wrong, two)).isEqualTo(new Ratio(11, 11));
        assertThat(loss(two, wrong)).isEqualTo(new Ratio(11, 11));
    }
}
