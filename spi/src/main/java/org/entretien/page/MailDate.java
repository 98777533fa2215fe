package org.entretien.page;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entretien.domain.PublicationDate;

/**
 * Dates with the name of a month: those of mail ({@code Mon, 23 May 2016 08:37:00 +0100}), in several languages, and English ones of templates
 * ({@code Nov 14, 2025}); journals put the year first: {@code 2025 Nov 14}.
 *
 * @see <a href="https://www.rfc-editor.org/info/rfc822">RFC 822, 5</a>
 */
final class MailDate {
    private static final int MOST_WORDS = 8;
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

    private MailDate() {}

    static Optional<PublicationDate> of(String text) {
        return ordered(words(text)).or(() -> loose(text).map(PublicationDate.OnDay::new));
    }

    /** {@return the offset of a zone; empty for a name that is not known, as "IST", which three countries use} */
    static Optional<ZoneOffset> zone(String name) {
        String known = ZONES.get(name.toUpperCase(Locale.ROOT));
        boolean offset = name.startsWith("+") || name.startsWith("-");
        return known == null && !offset ? Optional.empty() : Optional.of(ZoneOffset.of(known == null ? name : known));
    }

    /** Perhaps a weekday; day and month, or month and day; the year, of two figures only before a time; perhaps a time with a zone. */
    private static Optional<PublicationDate> ordered(List<String> words) {
        int at = weekdays(words);
        if (words.size() < at + 3) {
            return Optional.empty();
        }
        boolean monthFirst = !isNumber(words.get(at));
        int month = month(words.get(monthFirst ? at : at + 1));
        String day = words.get(monthFirst ? at + 1 : at);
        String year = words.get(at + 2);
        boolean timed = words.size() > at + 4 && words.get(at + 3).indexOf(':') > 0;
        boolean isDate = month > 0
                && isNumber(day)
                && day.length() <= 2
                && isNumber(year)
                && (timed || year.length() == 4)
                && MachineDate.isBelieved(year(year));
        if (!isDate) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(year(year), month, number(day));
        return Optional.of(timed ? at(date, words.get(at + 3), words.get(at + 4)) : new PublicationDate.OnDay(date));
    }

    /** {@return 1 where a weekday comes first; "mar" is one in Spanish, and a month} */
    private static int weekdays(List<String> words) {
        if (words.size() < 3 || isNumber(words.get(0))) {
            return 0;
        }
        boolean opensWithMonth = isNumber(words.get(1)) && month(words.get(0)) > 0 && month(words.get(2)) == 0;
        return opensWithMonth ? 0 : 1;
    }

    /** Which day it was in a zone that is not known is all that is known. */
    private static PublicationDate at(LocalDate day, String time, String zone) {
        String[] parts = time.split(":", -1);
        int seconds = parts.length > 2 ? number(parts[2].split("\\.", -1)[0]) : 0;
        LocalTime clock = LocalTime.of(number(parts[0]), number(parts[1]), Math.min(seconds, 59));
        return zone(zone)
                .<PublicationDate>map(offset -> new PublicationDate.At(OffsetDateTime.of(day, clock, offset)))
                .orElse(new PublicationDate.OnDay(day));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
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

    /** Two figures are of the years 1970 to 2069. */
    private static int year(String printed) {
        int year = number(printed);
        return printed.length() == 2 ? year + (year < 70 ? 2000 : 1900) : year;
    }

    /** {@return the month that a word names in one of the languages; 0 when it names none} */
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
        return 0;
    }

    /** English words in any order, with others between them. */
    private static Optional<LocalDate> loose(String text) {
        int month = 0;
        int day = 0;
        int year = 0;
        int words = 0;
        int i = 0;
        // Behind a year that stands last come hours.
        boolean first = MachineDate.isDigits(text, 0, 4);
        while (i < text.length() && words < 6 && (first ? day : year) == 0) {
            int end = i;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                words++;
                String word = text.substring(i, end).toLowerCase(Locale.ROOT);
                int named = word.length() >= 3 ? MONTHS.indexOf(word.substring(0, 3)) : -1;
                if (named >= 0) {
                    month = named + 1;
                } else if (MachineDate.isDigits(word, 0, word.length()) && word.length() <= 2) {
                    day = Integer.parseInt(word);
                } else if (MachineDate.isDigits(word, 0, word.length()) && word.length() == 4) {
                    year = Integer.parseInt(word);
                }
            }
            i = end + 1;
        }
        return month > 0 && day > 0 && MachineDate.isBelieved(year)
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private static boolean isNumber(String word) {
        return word.length() <= 4 && MachineDate.isDigits(word, 0, word.length());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
