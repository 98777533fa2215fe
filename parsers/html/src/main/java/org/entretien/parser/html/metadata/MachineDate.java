package org.entretien.parser.html.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.entretien.domain.PublicationDate;

/**
 * Dates as programs write them: ISO 8601 with its liberties (a blank for the T, no colon in the offset, no offset), and English dates of RFC
 * 1123 and of templates: {@code Fri, 14 Nov 2025 09:00:00 GMT}, {@code Nov 14, 2025}; journals put the year first: {@code 2025 Nov 14}.
 */
final class MachineDate {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private MachineDate() {}

    /** {@return the date that a text begins with} @param value of an attribute or of linked data */
    static Optional<PublicationDate> of(String value) {
        String text = value.strip();
        try {
            return text.length() >= 4 && isDigits(text, 0, 4) && !isNamedMonth(text)
                    ? iso(text)
                    : english(text).map(PublicationDate.OnDay::new);
        } catch (DateTimeException | IllegalArgumentException e) {
            // Digits that are no date.
            return Optional.empty();
        }
    }

    /** A letter right behind the year and a blank. */
    private static boolean isNamedMonth(String text) {
        return text.length() > 5 && text.charAt(4) == ' ' && Character.isLetter(text.charAt(5));
    }

    private static Optional<PublicationDate> iso(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        if (year < 1800 || year > 2199) {
            return Optional.empty();
        }
        if (text.length() == 8 && isDigits(text, 4, 8)) {
            return Optional.of(new PublicationDate.OnDay(LocalDate.of(year, number(text, 4, 6), number(text, 6, 8))));
        }
        int[] at = {4};
        int month = next(text, at);
        if (month < 0) {
            return Optional.empty();
        }
        int day = next(text, at);
        if (day < 0) {
            return Optional.of(new PublicationDate.InMonth(YearMonth.of(year, month)));
        }
        LocalDate date = LocalDate.of(year, month, day);
        return Optional.of(time(text, at[0])
                .flatMap(time -> offset(text).map(offset -> (PublicationDate)
                        new PublicationDate.At(OffsetDateTime.of(LocalDateTime.of(date, time), offset))))
                .orElse(new PublicationDate.OnDay(date)));
    }

    /** One or two digits behind a separator. */
    private static int next(String text, int[] at) {
        int i = at[0];
        if (i >= text.length() || "-/.".indexOf(text.charAt(i)) < 0) {
            return -1;
        }
        int end = i + 1;
        while (end < text.length() && end - i <= 2 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        at[0] = end;
        return end == i + 1 ? -1 : number(text, i + 1, end);
    }

    private static Optional<LocalTime> time(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == 'T' || text.charAt(i) == 't')) {
            i++;
        }
        if (i + 5 > text.length()
                || !isDigits(text, i, i + 2)
                || text.charAt(i + 2) != ':'
                || !isDigits(text, i + 3, i + 5)) {
            return Optional.empty();
        }
        boolean seconds = i + 8 <= text.length() && text.charAt(i + 5) == ':' && isDigits(text, i + 6, i + 8);
        return Optional.of(LocalTime.of(
                number(text, i, i + 2),
                number(text, i + 3, i + 5),
                seconds ? Math.min(59, number(text, i + 6, i + 8)) : 0));
    }

    /** A time without an offset is a day only: its time zone is not known. */
    private static Optional<ZoneOffset> offset(String text) {
        String end = text.substring(10).strip();
        if (end.endsWith("Z") || end.endsWith("z")) {
            return Optional.of(ZoneOffset.UTC);
        }
        int sign = Math.max(end.lastIndexOf('+'), end.lastIndexOf('-'));
        if (sign < 5) {
            return Optional.empty();
        }
        String digits = end.substring(sign + 1).replace(":", "");
        if (digits.length() != 4 && digits.length() != 2 || !isDigits(digits, 0, digits.length())) {
            return Optional.empty();
        }
        int minutes = number(digits, 0, 2) * 60 + (digits.length() == 4 ? number(digits, 2, 4) : 0);
        return Optional.of(ZoneOffset.ofTotalSeconds((end.charAt(sign) == '-' ? -minutes : minutes) * 60));
    }

    private static Optional<LocalDate> english(String text) {
        int month = 0;
        int day = 0;
        int year = 0;
        int words = 0;
        int i = 0;
        // Behind a year that stands last come hours.
        boolean first = isDigits(text, 0, 4);
        while (i < text.length() && words < 6 && (first ? day : year) == 0) {
            int end = i;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                words++;
                String word = text.substring(i, end).toLowerCase(Locale.ROOT);
                int named = word.length() >= 3 && Character.isLetter(word.charAt(0))
                        ? MONTHS.indexOf(word.substring(0, 3))
                        : -1;
                if (named >= 0 && named % 3 == 0) {
                    month = named / 3 + 1;
                } else if (isDigits(word, 0, word.length()) && word.length() <= 2) {
                    day = Integer.parseInt(word);
                } else if (isDigits(word, 0, word.length()) && word.length() == 4) {
                    year = Integer.parseInt(word);
                }
            }
            i = end + 1;
        }
        return month > 0 && day > 0 && year >= 1800 && year < 2200
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
