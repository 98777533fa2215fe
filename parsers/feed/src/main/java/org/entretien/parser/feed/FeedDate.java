package org.entretien.parser.feed;

import java.text.Normalizer;
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
    private static final int MAX_ZONE_LETTERS = 5;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** How months begin in Spanish, French, German, Italian and Portuguese, where it is otherwise; without accents. */
    private static final Map<String, Integer> OTHER_MONTHS = Map.ofEntries(
            Map.entry("ene", 1),
            Map.entry("gen", 1),
            Map.entry("fev", 2),
            Map.entry("abr", 4),
            Map.entry("avr", 4),
            Map.entry("mai", 5),
            Map.entry("mag", 5),
            Map.entry("juin", 6),
            Map.entry("giu", 6),
            Map.entry("juil", 7),
            Map.entry("lug", 7),
            Map.entry("ago", 8),
            Map.entry("aou", 8),
            Map.entry("set", 9),
            Map.entry("okt", 10),
            Map.entry("out", 10),
            Map.entry("ott", 10),
            Map.entry("dic", 12),
            Map.entry("dez", 12),
            Map.entry("dec", 12));

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
        boolean opensWithMonth = words.size() > 1 && isDigits(words.get(1)) && isMonth(words.get(0));
        boolean weekday = !isDigits(words.get(0)) && !opensWithMonth;
        int at = weekday ? 1 : 0;
        // "Mon, May 25 2020"
        boolean monthFirst = !isDigits(words.get(at));
        LocalDate day = LocalDate.of(
                year(words.get(at + 2)),
                month(words.get(monthFirst ? at : at + 1)),
                Integer.parseInt(words.get(monthFirst ? at + 1 : at)));
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
        Optional<ZoneOffset> offset = offset(zone);
        if (offset.isEmpty()) {
            // "IST" is the time of three countries: which day it was in the feed's own zone is all that is known.
            return new PublicationDate.OnDay(day);
        }
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
                offset.get());
        return new PublicationDate.At(instant);
    }

    private static String whole(String seconds) {
        int point = seconds.indexOf('.');
        return point < 0 ? seconds : seconds.substring(0, point);
    }

    private static Optional<ZoneOffset> offset(String zone) {
        String known = ZONES.get(zone.toUpperCase(Locale.ROOT));
        boolean letters = zone.length() <= MAX_ZONE_LETTERS && zone.chars().allMatch(Character::isUpperCase);
        return known == null && letters ? Optional.empty() : Optional.of(ZoneOffset.of(known == null ? zone : known));
    }

    /** Two figures are of the years 1970 to 2069. */
    private static int year(String printed) {
        int year = Integer.parseInt(printed);
        return printed.length() > 2 ? year : year + (year < 70 ? 2000 : 1900);
    }

    private static int month(String printed) {
        String start = Normalizer.normalize(printed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "");
        for (int letters = 4; letters >= 3; letters--) {
            String begin = start.substring(0, Math.min(letters, start.length()));
            int index = MONTHS.indexOf(begin);
            int other = OTHER_MONTHS.getOrDefault(begin, 0);
            if (index >= 0 || other > 0) {
                return index >= 0 ? index + 1 : other;
            }
        }
        throw new IllegalArgumentException("no month: " + printed);
    }

    private static boolean isMonth(String printed) {
        try {
            return month(printed) > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
