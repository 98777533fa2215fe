package org.entretien.parser.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entretien.domain.PublicationDate;

/**
 * The dates of feeds, at the precision they have: those of mail in RSS ({@code Mon, 23 May 2016 08:37:00 +0100}), those of RFC 3339 and W3C
 * in Atom and Dublin Core ({@code 2016-05-23T08:37:00Z}, {@code 2016-05}).
 *
 * @see <a href="https://www.rfc-editor.org/info/rfc822">RFC 822, 5</a>
 * @see <a href="https://www.w3.org/TR/NOTE-datetime">W3C, Date and Time Formats</a>
 */
final class FeedDate {
    private static final int LONGEST = 64;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("WET", "Z"),
            Map.entry("WEST", "+01:00"));

    private FeedDate() {}

    /** {@return the date that is printed; empty when it is none} @param printed as it stands in the feed */
    static Optional<PublicationDate> parse(String printed) {
        String text = printed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            boolean iso = text.length() >= 4 && isDigits(text.substring(0, 4));
            return Optional.of(iso ? iso(text) : mail(text));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // The caller says that the date was not believed.
        }
    }

    /** A year, a month, a day, or a time of day with an offset; a time without one tells no more than the day. */
    private static PublicationDate iso(String text) {
        if (text.length() <= 10) {
            return PublicationDate.parse(text);
        }
        LocalDate day = LocalDate.parse(text.substring(0, 10));
        String time = text.substring(11).strip();
        int zone = 0;
        while (zone < time.length()
                && (Character.isDigit(time.charAt(zone)) || ":.,".indexOf(time.charAt(zone)) >= 0)) {
            zone++;
        }
        String offset = time.substring(zone).strip();
        return offset.isEmpty()
                ? new PublicationDate.OnDay(day)
                : at(day, time.substring(0, zone).replace(',', '.'), offset);
    }

    private static PublicationDate mail(String text) {
        List<String> words = words(text);
        int at = isDigits(words.get(0)) ? 0 : 1;
        LocalDate day =
                LocalDate.of(year(words.get(at + 2)), month(words.get(at + 1)), Integer.parseInt(words.get(at)));
        boolean timed = words.size() > at + 4;
        return timed ? at(day, words.get(at + 3), words.get(at + 4)) : new PublicationDate.OnDay(day);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i == text.length() || Character.isWhitespace(text.charAt(i)) || text.charAt(i) == ',';
            if (!gap && start < 0) {
                start = i;
            } else if (gap && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static PublicationDate at(LocalDate day, String time, String zone) {
        String[] parts = time.split(":", -1);
        int seconds = parts.length > 2 ? Integer.parseInt(whole(parts[2])) : 0;
        OffsetDateTime instant = OffsetDateTime.of(
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                seconds == 60 ? 59 : seconds,
                0,
                offset(zone));
        return new PublicationDate.At(instant);
    }

    private static String whole(String seconds) {
        int point = seconds.indexOf('.');
        return point < 0 ? seconds : seconds.substring(0, point);
    }

    private static ZoneOffset offset(String zone) {
        String known = ZONES.get(zone.toUpperCase(Locale.ROOT));
        return ZoneOffset.of(known == null ? zone : known);
    }

    /** Two figures are of the years 1970 to 2069. */
    private static int year(String printed) {
        int year = Integer.parseInt(printed);
        return printed.length() > 2 ? year : year + (year < 70 ? 2000 : 1900);
    }

    private static int month(String printed) {
        String start = printed.substring(0, 3).toLowerCase(Locale.ROOT);
        int index = MONTHS.indexOf(start);
        if (index < 0) {
            throw new IllegalArgumentException("no month: " + printed);
        }
        return index + 1;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
