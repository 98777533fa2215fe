package org.entretien.recognition.metadata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.entretien.domain.PublicationDate;

/**
 * The days that a date may mean: one, or all of a month or year.
 *
 * @param from the first
 * @param to the last
 */
record Days(LocalDate from, LocalDate to) {
    static Days of(PublicationDate date) {
        if (date instanceof PublicationDate.At at) {
            return of(at.instant().toLocalDate());
        }
        if (date instanceof PublicationDate.OnDay on) {
            return of(on.day());
        }
        if (date instanceof PublicationDate.InMonth in) {
            YearMonth month = in.month();
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
        int year = ((PublicationDate.InYear) date).year().getValue();
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** {@return how many days lie between the two; 0 where they meet} @param other another date */
    long apart(Days other) {
        long before = ChronoUnit.DAYS.between(to, other.from);
        long after = ChronoUnit.DAYS.between(other.to, from);
        return Math.max(0, Math.max(before, after));
    }

    /** {@return whether every day of this one is one of the other's} @param other another date */
    boolean isIn(Days other) {
        return !from.isBefore(other.from) && !to.isAfter(other.to);
    }

    /** {@return how many days there are} */
    long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
