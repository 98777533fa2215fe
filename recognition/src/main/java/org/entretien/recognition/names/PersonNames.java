package org.entretien.recognition.names;

import java.util.List;
import java.util.Set;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.lexicon.Lexicons;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Words;

/**
 * Cuts off what bylines print behind a name in one line with it: a date with or without the word that leads to it, a change, an account. Bylines of
 * pages are written in other languages than their texts, so the dates of every language are known. Stateless, safe for concurrent use, and linear.
 *
 * @since 0.1.0
 */
public final class PersonNames {
    private static final Set<String> CHANGED = Set.of(
            "updated",
            "published",
            "posted",
            "modified",
            "publi\u00E9",
            "publi\u00E9e",
            "modifi\u00E9",
            "mis",
            "mise",
            "aktualisiert",
            "ver\u00F6ffentlicht",
            "stand",
            "actualizado",
            "publicado",
            "atualizado",
            "aggiornato",
            "pubblicato",
            "\u062A\u062D\u062F\u064A\u062B",
            "\u0646\u0634\u0631");

    /** Words that lead to a date, in small letters; in capitals they may belong to a name. */
    private static final Set<String> BEFORE_DATE =
            Set.of("le", "am", "vom", "el", "il", "on", "em", "du", "den", "at", "\u00E0", "\u0641\u064A");

    private static final String LAST = "last";

    private static final List<Lexicon> LEXICONS =
            Lexicons.languages().stream().sorted().map(Lexicons::of).toList();

    private PersonNames() {}

    /**
     * {@return where a name ends, before a date, a change or an account behind it}
     *
     * @param text the text
     * @param start where the name starts in UTF-16 units
     * @param end where its line ends
     */
    public static int end(CharSequence text, int start, int end) {
        Words words = Words.of(text, start, end);
        if (words.size() > 0 && !Character.isDigit(words.word(0).charAt(0)) && isTail(text, words, 0)) {
            return start;
        }
        for (int i = 1; i < words.size(); i++) {
            int account = account(text, words.end(i - 1), words.start(i));
            if (account >= 0) {
                return CharClass.trimEnd(text, start, account);
            }
            if (isTail(text, words, i)) {
                return trimmed(text, start, words.start(i));
            }
        }
        return end;
    }

    /**
     * {@return a name without what bylines print behind it; the name itself where nothing is}
     *
     * @param name as printed
     */
    public static String bare(String name) {
        return name.substring(0, end(name, 0, name.length()));
    }

    /** The place of the sign of an account between two words, or -1; an address for mail has a stop behind the sign. */
    private static int account(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '@') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTail(CharSequence text, Words words, int i) {
        String word = words.word(i);
        boolean small = Character.isLowerCase(text.charAt(words.start(i)))
                || Character.getType(text.charAt(words.start(i))) == Character.OTHER_LETTER;
        if (word.equals(LAST) && i + 1 < words.size() && CHANGED.contains(words.word(i + 1))) {
            return true;
        }
        if (CHANGED.contains(word) && (!small || i + 1 == words.size() || leadsOn(words, i + 1))) {
            return true;
        }
        if (small && BEFORE_DATE.contains(word)) {
            return i + 1 == words.size() || isOfDate(words, i + 1) || i + 2 == words.size() && isWeekday(words, i + 1);
        }
        return isOfDate(words, i);
    }

    /** "mis \u00E0 jour", "published on", "updated 3 May". */
    private static boolean leadsOn(Words words, int i) {
        return BEFORE_DATE.contains(words.word(i)) || isOfDate(words, i);
    }

    /** A figure, or a month or weekday beside one. "May" and "April" are names, too. */
    private static boolean isOfDate(Words words, int i) {
        if (Character.isDigit(words.word(i).charAt(0))) {
            return true;
        }
        boolean beside =
                i + 1 < words.size() && Character.isDigit(words.word(i + 1).charAt(0));
        boolean month = beside && LEXICONS.stream().anyMatch(lexicon -> lexicon.month(words, i) > 0);
        return month || i + 1 < words.size() && isWeekday(words, i) && isOfDate(words, i + 1);
    }

    private static boolean isWeekday(Words words, int i) {
        return LEXICONS.stream().anyMatch(lexicon -> LexicalCategory.WEEKDAY.in(lexicon.sensesAt(words, i)));
    }

    private static int trimmed(CharSequence text, int start, int end) {
        int stop = end;
        while (stop > start
                && (CharClass.isBlank(text.charAt(stop - 1))
                        || ",|-\u2013\u2014\u00B7\u2022(/".indexOf(text.charAt(stop - 1)) >= 0)) {
            stop--;
        }
        return stop;
    }
}
