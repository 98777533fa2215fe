package org.entretien.recognition.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.domain.PublicationDate;
import org.entretien.page.Span;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Words;

/**
 * A date as printed: "23 - 05 - 2016", "2016-05-23", "23 mai 2016", "May 23, 2016", "٢٣ مايو ٢٠١٦", "mai 2016".
 *
 * @param span where it stands
 * @param date what it says, the day before the month where it says nothing but numbers
 * @param monthFirst what it says in countries that put the month first, where that is another day
 */
public record PrintedDate(Span span, PublicationDate date, Optional<PublicationDate> monthFirst) {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private PrintedDate(Span span, PublicationDate date) {
        this(span, date, Optional.empty());
    }

    /** {@return what it may say, the likeliest first} */
    List<PublicationDate> readings() {
        return Stream.concat(Stream.of(date), monthFirst.stream()).toList();
    }

    /** {@return what it says} @param american whether its country puts the month first */
    PublicationDate reading(boolean american) {
        return american ? monthFirst.orElse(date) : date;
    }

    /** {@return the first date at or after a word of a line} @param text the page @param words of the line @param from a word @param lexicon with the names of months */
    static Optional<PrintedDate> find(CharSequence text, Words words, int from, Lexicon lexicon) {
        for (int i = from; i < words.size(); i++) {
            Optional<PrintedDate> date = at(text, words, i, lexicon);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<PrintedDate> at(CharSequence text, Words words, int i, Lexicon lexicon) {
        Optional<PrintedDate> east = eastern(words, i);
        if (east.isPresent()) {
            return east;
        }
        int first = number(words, i);
        int month = lexicon.month(words, i);
        if (first < 0 && month == 0) {
            return Optional.empty();
        }
        if (month > 0) {
            return monthFirst(words, i, lexicon.monthLength(words, i), month);
        }
        int next = skipParticle(words, i + 1);
        int named = next < words.size() ? lexicon.month(words, next) : 0;
        if (named > 0) {
            int year = skipParticle(words, next + lexicon.monthLength(words, next));
            return day(words, i, year, number(words, year), named, first);
        }
        if (i + 2 < words.size() && isNumeric(text, words, i) && isNumeric(text, words, i + 1)) {
            int second = number(words, i + 1);
            int third = number(words, i + 2);
            return isYear(first)
                    ? day(words, i, i + 2, first, second, third)
                    : day(words, i, i + 2, third, second, first).map(date -> date.orMonthFirst(third, first, second));
        }
        return Optional.empty();
    }

    /** "2019\u5E7410\u67088\u65E5": year, month and day, each with its character behind it, in one word. */
    private static Optional<PrintedDate> eastern(Words words, int i) {
        String word = words.word(i);
        int year = word.indexOf('\u5E74');
        int month = word.indexOf('\u6708', Math.max(0, year));
        int day = word.indexOf('\u65E5', Math.max(0, month));
        boolean whole = year == 4 && month - year <= 3 && month > year + 1 && day - month <= 3 && day > month + 1;
        if (!whole || !isDigits(word, 0, year) || !isDigits(word, year + 1, month) || !isDigits(word, month + 1, day)) {
            return Optional.empty();
        }
        return day(
                words,
                i,
                i,
                Integer.parseInt(word, 0, year, 10),
                Integer.parseInt(word, year + 1, month, 10),
                Integer.parseInt(word, month + 1, day, 10));
    }

    private static boolean isDigits(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<PrintedDate> monthFirst(Words words, int i, int length, int month) {
        int next = skipParticle(words, i + length);
        int second = number(words, next);
        // "31 avril 2016" is no day, and no month either.
        boolean afterDay = i > 0 && number(words, i - 1) >= 0;
        if (isYear(second) && !afterDay) {
            return Optional.of(new PrintedDate(
                    new Span(words.start(i), words.end(next)),
                    new PublicationDate.InMonth(YearMonth.of(second, month))));
        }
        return day(words, i, next + 1, number(words, next + 1), month, second);
    }

    private static Optional<PrintedDate> day(Words words, int from, int to, int year, int month, int day) {
        if (!isYear(year)) {
            return Optional.empty();
        }
        // 05/23/2016 can only be read with the month first.
        boolean swapped = month > 12 && day <= 12;
        try {
            LocalDate date = swapped ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day);
            return Optional.of(
                    new PrintedDate(new Span(words.start(from), words.end(to)), new PublicationDate.OnDay(date)));
        } catch (DateTimeException e) {
            // Numbers that are no date, such as a score or a price.
            return Optional.empty();
        }
    }

    private PrintedDate orMonthFirst(int year, int month, int day) {
        boolean either = month <= 12 && day <= 12 && month != day;
        return either
                ? new PrintedDate(span, date, Optional.of(new PublicationDate.OnDay(LocalDate.of(year, month, day))))
                : this;
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** Whether a number is joined to the next one by a separator of dates. */
    private static boolean isNumeric(CharSequence text, Words words, int i) {
        boolean separator = false;
        for (int c = words.end(i); c < words.start(i + 1); c++) {
            char between = text.charAt(c);
            boolean sign = between == '/' || between == '.' || CharClass.isDash(between);
            if (!sign && !CharClass.isBlank(between) || words.start(i + 1) - words.end(i) > 5) {
                return false;
            }
            separator |= sign;
        }
        return separator;
    }

    private static int skipParticle(Words words, int i) {
        return i < words.size()
                        && (words.word(i).equals("de")
                                || words.word(i).equals("del")
                                || words.word(i).equals("do")
                                || words.word(i).equals("of"))
                ? i + 1
                : i;
    }

    /** The number that a word is or begins with ("1er", "23rd"), or -1. */
    private static int number(Words words, int i) {
        if (i >= words.size()) {
            return -1;
        }
        String word = words.word(i);
        int digits = 0;
        int value = 0;
        while (digits < word.length() && digits < 5 && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            value = value * 10 + word.charAt(digits) - '0';
            digits++;
        }
        boolean ordinal = word.length() - digits <= 2 && digits <= 2;
        return digits > 0 && digits <= 4 && (digits == word.length() || ordinal) ? value : -1;
    }
}
