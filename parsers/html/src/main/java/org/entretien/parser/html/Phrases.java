package org.entretien.parser.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What short blocks say of themselves by their words: "Related articles", "Sign up", "Photo:". The words are a resource, {@code phrases.txt}.
 * Of a block, the lower bits say what it opens with, the upper ones what is anywhere in it.
 */
final class Phrases {
    private record Phrase(String words, long bit) {}

    private static final List<String> NAMES = new ArrayList<>();
    private static final Map<String, List<Phrase>> BY_FIRST_WORD = new HashMap<>();
    private static final Beginnings BEGINNINGS = new Beginnings();
    private static final int LONGEST = 400;

    static {
        for (WordList.Entry entry : WordList.read("phrases.txt")) {
            if (!NAMES.contains(entry.name())) {
                NAMES.add(entry.name());
            }
            for (String words : entry.words().split("\\|", -1)) {
                String phrase = words.strip();
                String word = firstWord(phrase);
                BY_FIRST_WORD
                        .computeIfAbsent(word, any -> new ArrayList<>())
                        .add(new Phrase(phrase, 1L << NAMES.indexOf(entry.name())));
                BEGINNINGS.add(word);
            }
        }
    }

    /** What blocks say with which the article is over. */
    static final Kind ENDS = new Kind("end");

    static final Kind CREDIT = new Kind("credit");
    static final Kind AD = new Kind("ad");
    static final Kind SUBSCRIBE = new Kind("subscribe");
    static final Kind TOC = new Kind("toc");
    static final Kind ACTION = new Kind("action");
    static final Kind BYLINE = new Kind("byline");
    static final Kind DATE = new Kind("date");
    static final Kind BIO = new Kind("bio");

    private Phrases() {}

    /** As far as an apostrophe or a blank, the way blocks are cut into words. */
    private static String firstWord(String phrase) {
        int end = 0;
        while (end < phrase.length() && isOfWord(phrase.charAt(end))) {
            end++;
        }
        if (end == 0) {
            throw new IllegalStateException("a phrase begins with no word: " + phrase);
        }
        return phrase.substring(0, end);
    }

    /** A group of phrases. */
    static final class Kind {
        private final long bit;

        Kind(String name) {
            int number = NAMES.indexOf(name);
            if (number < 0) {
                throw new IllegalStateException("phrases.txt has no " + name);
            }
            bit = 1L << number;
        }

        /** {@return whether such a phrase is anywhere in a block} @param phrases of the block */
        boolean in(long phrases) {
            return (phrases >>> NAMES.size() & bit) != 0;
        }

        /** {@return whether a block opens with such a phrase} @param phrases of the block */
        boolean opens(long phrases) {
            return (phrases & bit) != 0;
        }
    }

    /** {@return the groups, in the order of their bits} */
    static List<String> names() {
        return NAMES;
    }

    static long in(String text, HtmlBlock block) {
        int stop = Math.min(block.end, block.start + LONGEST);
        long found = 0;
        boolean first = true;
        int at = block.start;
        while (at < stop) {
            while (at < stop && !isOfWord(text.charAt(at))) {
                at++;
            }
            int end = at;
            while (end < stop && isOfWord(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                long here = BEGINNINGS.mayHave(text, at, end) ? at(text, at, end, stop) : 0;
                found |= first ? here : 0;
                found |= here << NAMES.size();
                first = false;
            }
            at = end;
        }
        return found;
    }

    private static long at(String text, int start, int end, int stop) {
        List<Phrase> phrases = BY_FIRST_WORD.get(text.substring(start, end).toLowerCase(Locale.ROOT));
        long found = 0;
        if (phrases != null) {
            for (Phrase phrase : phrases) {
                int length = phrase.words.length();
                boolean whole = start + length >= stop || !Character.isLetter(text.charAt(start + length));
                boolean same =
                        whole && start + length <= stop && text.regionMatches(true, start, phrase.words, 0, length);
                found |= same ? phrase.bit : 0;
            }
        }
        return found;
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '\u00A9'
                || c > 0x7F && Character.isLetter(c)
                || c >= '0' && c <= '9';
    }
}
