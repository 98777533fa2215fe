package org.entretien.tools.benchmarks.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.a;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.compare;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.page;
import static org.entretien.tools.benchmarks.evaluation.gold.Sample.q;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.entretien.tools.benchmarks.evaluation.gold.Sample;
import org.entretien.tools.benchmarks.evaluation.measures.Measures;
import org.junit.jupiter.api.Test;

/** How figures of pages become one figure, and how far it can be believed. */
class AveragesTest {
    private static final GoldPage SHORT = page(q("So?"), a("Yes."));
    private static final GoldPage LONG = page(q("So?"), a("Yes."), q("Sure?"), a("No."), q("Why?"), a("Well."));
    private static final List<Row> ROWS =
            List.of(Row.of(compare(SHORT, q("So?"), a("Yes."))), Row.of(compare(LONG, q("So?"), a("Yes."))));

    @Test
    void pagesOrTurnsCountTheSame() {
        // Turn F1 is 4 of 4 on the one page and 4 of 8 on the other.
        assertThat(Averaging.MACRO.of(ROWS, Measures.TURN_F1)).contains(0.75);
        assertThat(Averaging.MICRO.of(ROWS, Measures.TURN_F1)).contains(8 / 12.0);
        assertThat(Averaging.MACRO.of(ROWS, Measures.DATE)).isEmpty();
        assertThat(Averaging.MICRO.of(ROWS, Measures.DATE)).isEmpty();
    }

    @Test
    void aPageThatIsDrawnTwiceCountsTwice() {
        assertThat(Averaging.MACRO.of(ROWS, Measures.TURN_F1, row -> row == 0 ? 0 : 2))
                .contains(0.5);
        assertThat(Averaging.MICRO.of(ROWS, Measures.TURN_F1, row -> row == 0 ? 2 : 1))
                .contains(12 / 16.0);
        assertThat(Averaging.MACRO.of(ROWS, Measures.TURN_F1, row -> 0)).isEmpty();
    }

    private static List<GoldPage> pages(int sites, int each) {
        List<GoldPage> pages = new ArrayList<>();
        for (int i = 0; i < sites * each; i++) {
            pages.add(Sample.from("site " + i / each, SHORT));
        }
        return pages;
    }

    @Test
    void pagesOfOneSiteAreDrawnTogetherWhereThereAreEnoughSites() {
        Bootstrap bootstrap = new Bootstrap(pages(5, 4), 50, 1);
        assertThat(bootstrap.isBySite()).isTrue();
        // Pages of one site always count the same: the difference of two of them is nothing in every draw.
        assertThat(bootstrap.interval(weight -> Optional.of((double) weight.of(0) - weight.of(3))))
                .contains(new Interval(0, 0));
        assertThat(bootstrap.interval(weight -> Optional.of((double) weight.of(0) - weight.of(4))))
                .hasValueSatisfying(ends -> assertThat(ends.high()).isPositive());
        assertThat(new Bootstrap(pages(4, 4), 50, 1).isBySite()).isFalse();
    }

    @Test
    void everyDrawHasAsManyPages() {
        List<GoldPage> pages = pages(1, 10);
        assertThat(new Bootstrap(pages, 200, 3).interval(weight -> {
                    int all = 0;
                    for (int i = 0; i < pages.size(); i++) {
                        all += weight.of(i);
                    }
                    return Optional.of((double) all);
                }))
                .contains(new Interval(10, 10));
    }

    @Test
    void anIntervalLiesWhereStatisticsSay() {
        // The share of heads in 400 tosses of a fair coin lies within 0.5 ± 1.96 × 0.025.
        List<GoldPage> pages = pages(1, 400);
        Interval ends = new Bootstrap(pages, 2000, 7)
                .interval(weight -> {
                    double heads = 0;
                    for (int i = 0; i < 400; i += 2) {
                        heads += weight.of(i);
                    }
                    return Optional.of(heads / 400);
                })
                .orElseThrow();
        assertThat(ends.low()).isCloseTo(0.451, within(0.006));
        assertThat(ends.high()).isCloseTo(0.549, within(0.006));
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(first(new Bootstrap(pages(7, 3), 40, 5))).isEqualTo(first(new Bootstrap(pages(7, 3), 40, 5)));
        assertThat(first(new Bootstrap(pages(7, 3), 40, 5))).isNotEqualTo(first(new Bootstrap(pages(7, 3), 40, 6)));
    }

    private static List<Double> first(Bootstrap bootstrap) {
        List<Double> seen = new ArrayList<>();
        bootstrap.interval(weight -> {
            seen.add((double) weight.of(0));
            return Optional.of(0.0);
        });
        return seen;
    }

    @Test
    void figuresAreRoundedByTheirExactValue() {
        assertThat(Figures.exact(0.00005)).isEqualTo("0.0001");
        assertThat(Figures.exact(0.12345)).isEqualTo("0.1235");
        assertThat(Figures.exact(0.28125)).isEqualTo("0.2812");
        assertThat(Figures.change(0.5)).isEqualTo("+0.5000");
        assertThat(Figures.change(-0.5)).isEqualTo("−0.5000");
        assertThat(Figures.change(-0.00001)).isEqualTo("±0.0000");
        assertThat(Figures.exact(Optional.empty())).isEqualTo("–");
    }
}
