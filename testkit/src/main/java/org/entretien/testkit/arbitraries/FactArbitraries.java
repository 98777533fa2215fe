package org.entretien.testkit.arbitraries;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.PublicationDate;
import org.entretien.testkit.EdgeCases;

/** Arbitrary dates, languages and addresses. */
final class FactArbitraries {
    private static final long SECONDS_FROM_YEAR_1 = -62_135_596_800L;
    private static final long SECONDS_TO_YEAR_9999 = 253_402_300_799L;
    private static final int MINUTES_OF_WIDEST_OFFSET = 14 * 60;

    private FactArbitraries() {}

    static Arbitrary<PublicationDate> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1, 9999);
        Arbitrary<YearMonth> months =
                Combinators.combine(years, Arbitraries.of(Month.values())).as(YearMonth::of);
        Arbitrary<PublicationDate> days = Combinators.combine(
                        months, Arbitraries.integers().between(1, 31))
                .as((month, day) -> new PublicationDate.OnDay(month.atDay(Math.min(day, month.lengthOfMonth()))));
        return Arbitraries.oneOf(
                years.map(year -> new PublicationDate.InYear(Year.of(year))),
                months.map(PublicationDate.InMonth::new),
                days,
                moments());
    }

    private static Arbitrary<PublicationDate> moments() {
        Arbitrary<Long> seconds = Arbitraries.longs().between(SECONDS_FROM_YEAR_1, SECONDS_TO_YEAR_9999);
        Arbitrary<Integer> nanos = Arbitraries.oneOf(
                Arbitraries.just(0),
                Arbitraries.integers().between(0, 999).map(millis -> millis * 1_000_000),
                Arbitraries.integers().between(0, 999_999_999));
        Arbitrary<Integer> offsets =
                Arbitraries.integers().between(-MINUTES_OF_WIDEST_OFFSET, MINUTES_OF_WIDEST_OFFSET);
        return Combinators.combine(seconds, nanos, offsets)
                .as((second, nano, offset) -> new PublicationDate.At(OffsetDateTime.of(
                        LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC),
                        ZoneOffset.ofTotalSeconds(offset * 60))));
    }

    static Arbitrary<LanguageTag> languages() {
        return Arbitraries.of(EdgeCases.languages());
    }

    static Arbitrary<URI> addresses() {
        Arbitrary<URI> odd = Arbitraries.of(EdgeCases.addresses());
        Arbitrary<URI> plain = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("0123456789-_.~/?&=éق")
                .ofMaxLength(30)
                .map(path -> URI.create("https://journal.invalid/" + path));
        return Arbitraries.oneOf(odd, plain);
    }
}
