package org.entretien.recognition.metadata;

import java.util.List;
import java.util.Optional;
import org.entretien.page.Span;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Segment;
import org.entretien.recognition.text.Words;

/**
 * A line that says where and when the page appeared: "Publié dans Aujourd'hui le Maroc le 23 - 05 - 2016", "14/09/2014 • Source : Le Stade",
 * "2016-05-23".
 *
 * @param outlet where the outlet's name stands
 * @param said whether words such as "published in" say that it is the outlet, rather than only the place where its name stands
 * @param date the date
 * @param authors where the names stand, if the line has a byline
 * @param asks whether the words before the names say that they led an interview
 * @param changed whether the date is that of the last change
 */
public record Dateline(
        Optional<Span> outlet,
        boolean said,
        Optional<PrintedDate> date,
        List<Span> authors,
        boolean asks,
        boolean changed) {
    private static final int MOST_WORDS = 22;
    private static final int LONGEST = 300;
    private static final int MOST_OTHER_WORDS = 7;
    private static final int MOST_WORDS_OF_OUTLET = 6;
    private static final long LEADS_TO_DATE =
            LexicalCategory.DATE.bit() | LexicalCategory.WEEKDAY.bit() | LexicalCategory.BEFORE_DATE.bit();

    /** {@return the dateline that a unit is, if it is one} @param text the page @param line of it @param lexicon of its language */
    public static Optional<Dateline> of(CharSequence text, SegmentFeatures line, Lexicon lexicon) {
        Segment unit = line.unit();
        if (!mayBe(text, unit)) {
            return Optional.empty();
        }
        Words words = Words.of(text, unit.start(), unit.end());
        if (words.size() == 0 || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Optional<PrintedDate> date = date(text, words, lexicon);
        Optional<Span> printed = outlet(text, words, lexicon, date);
        boolean says = LexicalCategory.DATE.in(line.within()) || printed.isPresent();
        // A sentence with a date in it is no dateline.
        boolean bare = date.isPresent()
                && !line.is(Shape.ENDS_SENTENCE)
                && !line.is(Shape.HOLDS_QUESTION)
                && words.size() - wordsOf(words, date.get().span()) <= MOST_OTHER_WORDS;
        boolean byline = line.opensWith(LexicalCategory.BYLINE) || line.opensWith(LexicalCategory.BYLINE_BEFORE_NAME);
        List<Span> authors = byline
                ? date.map(found -> Byline.before(text, words, found.span().start(), lexicon))
                        .orElse(List.of())
                : date.map(found -> Byline.behind(text, words, found.span().end(), unit.end(), lexicon))
                        .orElse(List.of());
        // "03/01/2017 by Lina Hardi, who keeps the lamp of the harbour and its books"
        boolean signed = !byline && !authors.isEmpty() && date.get().span().start() == words.start(0);
        boolean dateline =
                printed.isPresent() && words.size() > 2 || date.isPresent() && says && opens(line) || bare || signed;
        if (!dateline) {
            return Optional.empty();
        }
        Optional<Span> outlet = printed.isPresent() || byline || !authors.isEmpty()
                ? printed
                : date.flatMap(found -> beside(text, words, found.span(), lexicon))
                        .filter(beside -> !says || isArticled(text, words, beside, lexicon));
        boolean asks = !authors.isEmpty() && line.opensWith(LexicalCategory.BYLINE);
        return Optional.of(new Dateline(
                outlet, printed.isPresent(), date, apart(authors, outlet), asks, isChange(words, date, lexicon)));
    }

    /** What is read as the outlet is no author: "Propos recueillis par Lina Hardi pour Le Stade, source : Le Stade, 14/09/2014". */
    private static List<Span> apart(List<Span> authors, Optional<Span> outlet) {
        return authors.stream()
                .filter(name -> outlet.filter(span -> span.start() < name.end() && name.start() < span.end())
                        .isEmpty())
                .toList();
    }

    /** "The Marlow Gazette, 2 May 2019": two words or more with capitals, on one side of the date alone. One word may be a place. */
    private static Optional<Span> beside(CharSequence text, Words words, Span date, Lexicon lexicon) {
        int end = wordBefore(words, date.start(), lexicon);
        int after = words.firstAt(date.end());
        boolean before = end > 0;
        int from = before ? 0 : after;
        int to = before ? end : words.size();
        if (before && after < words.size() && !isTime(words, after)
                || to - from < 2
                || to - from > MOST_WORDS_OF_OUTLET) {
            return Optional.empty();
        }
        int small = 0;
        for (int i = from; i < to; i++) {
            boolean joined = i == from
                    || CharClass.skipBlank(text, words.end(i - 1), words.start(i)) == words.start(i)
                    || words.word(i).charAt(0) == '-';
            small += CharClass.isInitial(text.charAt(words.start(i))) ? 0 : 1;
            if (!joined || Character.isDigit(text.charAt(words.start(i)))) {
                return Optional.empty();
            }
        }
        return CharClass.isInitial(text.charAt(words.start(from))) && small * 2 <= to - from
                ? span(text, words, from, to)
                : Optional.empty();
    }

    /** "La Gazette du Port - Publié le 2 mai 2019": a name of somebody may stand there as well, but has no article. */
    private static boolean isArticled(CharSequence text, Words words, Span name, Lexicon lexicon) {
        return name.start() == words.start(0)
                && lexicon.isCommon(words.word(0))
                && CharClass.isInitial(text.charAt(name.start()));
    }

    /** What follows the date holds a figure early on: "à 08h15", "- 11:12". */
    private static boolean isTime(Words words, int from) {
        for (int i = from; i < words.size() && i < from + 2; i++) {
            if (Character.isDigit(words.word(i).charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** A line without a digit has no date, and a long one is a paragraph. */
    private static boolean mayBe(CharSequence text, Segment unit) {
        if (unit.length() > LONGEST) {
            return false;
        }
        for (int i = unit.start(); i < unit.end(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The date of publication where the line has one; "Updated: 3 May / First published: 1 April" has it last. */
    private static Optional<PrintedDate> date(CharSequence text, Words words, Lexicon lexicon) {
        Optional<PrintedDate> first = PrintedDate.find(text, words, 0, lexicon);
        if (first.isEmpty() || !isChange(words, first, lexicon)) {
            return first;
        }
        int next = words.firstAt(first.get().span().end());
        Optional<PrintedDate> second = PrintedDate.find(text, words, next, lexicon)
                .filter(found -> !isChange(words, Optional.of(found), lexicon))
                .filter(found -> isLed(words, next, found, lexicon));
        return second.or(() -> first);
    }

    private static boolean isLed(Words words, int from, PrintedDate date, Lexicon lexicon) {
        for (int i = from; i < words.firstAt(date.span().start()); i++) {
            if (lexicon.length(LexicalCategory.DATE, words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Updated on" right before the date. */
    private static boolean isChange(Words words, Optional<PrintedDate> date, Lexicon lexicon) {
        int end = date.map(found -> words.firstAt(found.span().start())).orElse(0);
        for (int i = Math.max(0, end - 4); i < end; i++) {
            if (lexicon.length(LexicalCategory.CHANGED, words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(SegmentFeatures line) {
        return line.opensWith(LexicalCategory.DATE)
                || line.opensWith(LexicalCategory.OUTLET_IN)
                || line.opensWith(LexicalCategory.WEEKDAY)
                || line.words() <= 12;
    }

    private static int wordsOf(Words words, Span span) {
        return words.firstAt(span.end()) - words.firstAt(span.start());
    }

    /** What stands between "Publié dans" and the date, or behind "Source :". */
    private static Optional<Span> outlet(CharSequence text, Words words, Lexicon lexicon, Optional<PrintedDate> date) {
        for (int i = 0; i < words.size(); i++) {
            int length = lexicon.length(LexicalCategory.OUTLET_IN, words, i);
            if (length > 0 && date.isPresent()) {
                int end = wordBefore(words, date.get().span().start(), lexicon);
                return span(text, words, i + length, end);
            }
            if (lexicon.length(LexicalCategory.SOURCE_WORD, words, i) == 1 && date.isPresent()) {
                boolean behind = date.get().span().end() <= words.start(i);
                int end = behind
                        ? beforeByline(words, i + 1, lexicon)
                        : wordBefore(words, date.get().span().start(), lexicon);
                return span(text, words, i + 1, end);
            }
        }
        return Optional.empty();
    }

    /** The index after the last word of an outlet that the line may end in, unless it says who asked. */
    private static int beforeByline(Words words, int from, Lexicon lexicon) {
        int end = from;
        while (end < words.size() && lexicon.length(LexicalCategory.BYLINE, words, end) == 0) {
            end++;
        }
        return end;
    }

    /** The index after the last word of the outlet: small words such as "le" or "am" lead to the date and are not part of it. */
    private static int wordBefore(Words words, int dateStart, Lexicon lexicon) {
        int end = words.firstAt(dateStart);
        while (end > 0 && ((lexicon.sensesAt(words, end - 1) & LEADS_TO_DATE) != 0)) {
            end--;
        }
        return end;
    }

    private static Optional<Span> span(CharSequence text, Words words, int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        int end = words.end(to - 1);
        // A closing bracket or quotation mark right behind the name belongs to it.
        while (end < text.length() && CharClass.isClosing(text.charAt(end))) {
            end++;
        }
        return Optional.of(new Span(words.start(from), end));
    }
}
