package org.entretien.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * When a publication appeared, with just the precision that was printed: a page that gives a day never becomes midnight somewhere.
 *
 * <p>Years run from 1 to 9999, offsets are whole minutes within ±14:00: what ISO 8601 and XML Schema both write in the same letters.
 *
 * @since 0.1.0
 */
public sealed interface PublicationDate {
    /**
     * The date in ISO 8601, at its own precision: {@code 2016}, {@code 2016-05}, {@code 2016-05-23} or {@code 2016-05-23T08:37:00+01:00}.
     *
     * @return the text that {@link #parse} reads back to an equal date
     */
    String iso();

    /**
     * Reads a date back from its ISO 8601 text; the precision is the text's.
     *
     * @param iso what {@link #iso} writes
     * @return the date
     * @throws IllegalArgumentException when the text is none of the four forms, or names no real date
     */
    static PublicationDate parse(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> new InYear(Year.parse(iso));
                case 7 -> new InMonth(YearMonth.parse(iso));
                case 10 -> new OnDay(LocalDate.parse(iso));
                default -> new At(OffsetDateTime.parse(iso));
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "not a date of ISO 8601 (year, month, day or date-time with offset): " + iso, e);
        }
    }

    /**
     * A year is known.
     *
     * @param year the year, 1 to 9999
     * @since 0.1.0
     */
    record InYear(Year year) implements PublicationDate {
        /**
         * Checks the range.
         *
         * @param year the year, 1 to 9999
         */
        public InYear {
            requireRange(year.getValue());
        }

        @Override
        public String iso() {
            return fourDigits(year.getValue());
        }
    }

    /**
     * A month of a year is known.
     *
     * @param month the month
     * @since 0.1.0
     */
    record InMonth(YearMonth month) implements PublicationDate {
        /**
         * Checks the range.
         *
         * @param month the month
         */
        public InMonth {
            requireRange(month.getYear());
        }

        @Override
        public String iso() {
            return month.toString();
        }
    }

    /**
     * A day is known, as newspapers print it.
     *
     * @param day the day
     * @since 0.1.0
     */
    record OnDay(LocalDate day) implements PublicationDate {
        /**
         * Checks the range.
         *
         * @param day the day
         */
        public OnDay {
            requireRange(day.getYear());
        }

        @Override
        public String iso() {
            return day.toString();
        }
    }

    /**
     * An instant is known, with the offset it was printed in.
     *
     * @param instant the date, time and offset
     * @since 0.1.0
     */
    record At(OffsetDateTime instant) implements PublicationDate {
        private static final DateTimeFormatter FORMAT = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withLocale(Locale.ROOT);
        private static final int WIDEST_OFFSET_SECONDS = 14 * 3600;

        /**
         * Checks the range of year and offset.
         *
         * @param instant the date, time and offset
         */
        public At {
            requireRange(instant.getYear());
            int offset = instant.getOffset().getTotalSeconds();
            if (offset % 60 != 0 || Math.abs(offset) > WIDEST_OFFSET_SECONDS) {
                throw new IllegalArgumentException(
                        "offset beyond ±14:00 or not in whole minutes: " + instant.getOffset());
            }
        }

        @Override
        public String iso() {
            return FORMAT.format(instant);
        }
    }

    private static void requireRange(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year out of 1..9999: " + year);
        }
    }

    private static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return "0000".substring(digits.length()) + digits;
    }
}
