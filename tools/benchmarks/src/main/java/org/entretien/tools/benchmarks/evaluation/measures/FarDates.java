package org.entretien.tools.benchmarks.evaluation.measures;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;
import org.entretien.tools.benchmarks.evaluation.gold.Facts;

/** Of the dates that were given where the right one is known, those more than ninety days off: the kind that spoils an archive. */
final class FarDates implements Measure {
    private static final int FAR = 90;
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** The days that a date may mean. */
    private record Days(LocalDate first, LocalDate last) {
        static Days of(String iso) {
            if (iso.length() == YEAR) {
                Year year = Year.parse(iso);
                return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            if (iso.length() == MONTH) {
                YearMonth month = YearMonth.parse(iso);
                return new Days(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = LocalDate.parse(iso.substring(0, DAY));
            return new Days(day, day);
        }

        long from(Days other) {
            return Math.max(
                    0,
                    Math.max(ChronoUnit.DAYS.between(last, other.first), ChronoUnit.DAYS.between(other.last, first)));
        }
    }

    @Override
    public String name() {
        return "dates > 90 days off";
    }

    @Override
    public boolean isLoss() {
        return true;
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        String gold = page.page().facts().published();
        return page.prediction()
                .facts()
                .map(Facts::published)
                .filter(said -> !said.isEmpty() && !gold.isEmpty())
                .map(said -> Ratio.of(Days.of(said).from(Days.of(gold)) > FAR));
    }
}
