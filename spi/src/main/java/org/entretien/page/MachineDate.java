package org.entretien.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.entretien.domain.PublicationDate;

/**
 * Dates as programs write them, at the precision that they have: ISO 8601 with its liberties (a blank for the T, no colon in the offset, the name of a
 * zone, no offset), and dates with the name of a month: {@code Fri, 14 Nov 2025 09:00:00 GMT}, {@code Nov 14, 2025}, {@code 2025 Nov 14}.
 *
 * @see <a href="https://www.w3.org/TR/NOTE-datetime">W3C, Date and Time Formats</a>
 * @since 0.1.0
 */
public final class MachineDate {
    private static final int LONGEST_ZONE = 5;

    private MachineDate() {}

    /**
     * The date that a text begins with.
     *
     * @param value of an attribute, of linked data, or of an element of a feed
     * @return the date; empty for a text that is no date, for a year alone, for a day that no calendar has, and for years before 1800 and after 2199
     */
    public static Optional<PublicationDate> of(String value) {
        String text = value.strip();
        try {
            return text.length() >= 4 && isDigits(text, 0, 4) && !isNamedMonth(text) ? iso(text) : MailDate.of(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty(); // Digits that are no date.
        }
    }

    /** A letter right behind the year and a blank. */
    private static boolean isNamedMonth(String text) {
        return text.length() > 5 && text.charAt(4) == ' ' && Character.isLetter(text.charAt(5));
    }

    private static Optional<PublicationDate> iso(String text) {
        int year = number(text, 0, 4);
        if (!isBelieved(year)) {
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

    /** A time without an offset is a day only: whose clock it was is not known. */
    private static Optional<ZoneOffset> offset(String text) {
        String end = text.substring(10).strip();
        Optional<ZoneOffset> named = named(end);
        if (named.isPresent()) {
            return named;
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

    /** The name of a zone right behind the time. */
    private static Optional<ZoneOffset> named(String end) {
        int letters = end.length();
        while (letters > 0 && end.length() - letters <= LONGEST_ZONE && Character.isLetter(end.charAt(letters - 1))) {
            letters--;
        }
        String time = end.substring(0, letters).stripTrailing();
        boolean behindTime = !time.isEmpty() && Character.isDigit(time.charAt(time.length() - 1));
        return behindTime ? MailDate.zone(end.substring(letters)) : Optional.empty();
    }

    static boolean isBelieved(int year) {
        return year >= 1800 && year < 2200;
    }

    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }

    static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
