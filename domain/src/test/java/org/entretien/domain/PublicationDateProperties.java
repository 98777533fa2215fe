package org.entretien.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PublicationDateProperties {
    @Property
    void everyPrecisionIsReadBackAsItWasWritten(
            @ForAll @IntRange(min = 1, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(max = 86_399) int second,
            @ForAll @IntRange(max = 999_999_999) int nano,
            @ForAll @IntRange(min = -840, max = 840) int offset) {
        LocalDateTime time = LocalDate.of(year, month, day)
                .atStartOfDay()
                .plusSeconds(second)
                .plusNanos(nano);
        readBack(new PublicationDate.InYear(Year.of(year)), 4);
        readBack(new PublicationDate.InMonth(YearMonth.of(year, month)), 7);
        readBack(new PublicationDate.OnDay(time.toLocalDate()), 10);
        readBack(new PublicationDate.At(OffsetDateTime.of(time, ZoneOffset.ofTotalSeconds(offset * 60))), 20);
    }

    private static void readBack(PublicationDate date, int least) {
        assertThat(date.iso().length()).isGreaterThanOrEqualTo(least);
        assertThat(PublicationDate.parse(date.iso())).isEqualTo(date);
    }

    @Example
    void thePrecisionIsThatOfTheText() {
        assertThat(PublicationDate.parse("2016")).isInstanceOf(PublicationDate.InYear.class);
        assertThat(PublicationDate.parse("2016-05")).isInstanceOf(PublicationDate.InMonth.class);
        assertThat(PublicationDate.parse("2016-05-23")).isInstanceOf(PublicationDate.OnDay.class);
        assertThat(PublicationDate.parse("2016-05-23T08:37:00Z").iso()).isEqualTo("2016-05-23T08:37:00Z");
        assertThat(PublicationDate.parse("0001").iso()).isEqualTo("0001");
    }

    @Example
    void whatIsNoDateIsRefused() {
        for (String text : new String[] {
            "",
            "16",
            "0000",
            "-001",
            "2016-13",
            "2016-02-30",
            "2016-5-1",
            "23/05/2016",
            "2016-05-23T08:37:00",
            "2016-05-23T25:00:00Z",
            "2016-05-23T08:37:00+14:01",
            "2016-05-23T08:37:00+01:00:30",
            "+12016-01-01",
            "2016-05-23T08:37:00+01:00[Africa/Casablanca]"
        }) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> PublicationDate.parse(text));
        }
    }

    @Example
    void theDefaultLocaleHasNoSay() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fa-IR"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                for (String iso : new String[] {"0987", "2016-05", "2016-05-23", "2016-05-23T08:37:00.5+01:00"}) {
                    assertThat(PublicationDate.parse(iso).iso()).isEqualTo(iso);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
