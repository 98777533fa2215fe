package org.entretien.parser.html.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What short blocks say of themselves by their words: "Related articles", "Sign up", "Photo:". The words are a resource, {@code phrases.txt}.
 * Of a block, the lower bits say what it opens with, the upper ones what is anywhere in it.
 */
public final class Phrases {
    private record Phrase(String words, long bit) {}

    private static final List<String> NAMES = new ArrayList<>();
    /** By a number that stands for the first word; words may share one, and most words of a page meet none. */
    private static final Phrase[][] BY_FIRST_WORD = new Phrase[1 << 12][0];

    private static final int LONGEST = 400;

    static {
        for (WordList.Entry entry : WordList.read("phrases.txt")) {
            if (!NAMES.contains(entry.name())) {
                NAMES.add(entry.name());
            }
            for (String words : entry.words().split("\\|", -1)) {
                String phrase = words.strip();
                int number = number(phrase, 0, endOfFirstWord(phrase));
                Phrase[] more = Arrays.copyOf(BY_FIRST_WORD[number], BY_FIRST_WORD[number].length + 1);
                more[more.length - 1] = new Phrase(phrase, 1L << NAMES.indexOf(entry.name()));
                BY_FIRST_WORD[number] = more;
            }
        }
    }

    /** What blocks say with which the article is over. */
    public static final Kind ENDS = new Kind("end");

    public static final Kind CREDIT = new Kind("credit");
    public static final Kind AD = new Kind("ad");
    static final Kind SUBSCRIBE = new Kind("subscribe");
    static final Kind TOC = new Kind("toc");
    public static final Kind ACTION = new Kind("action");
    public static final Kind BYLINE = new Kind("byline");
    public static final Kind DATE = new Kind("date");
    public static final Kind BIO = new Kind("bio");
    /** That a script is needed, or that cookies are set. */
    public static final Kind NOTICE = new Kind("notice");

    private Phrases() {}

    /** As far as an apostrophe or a blank, the way blocks are cut into words. */
    private static int endOfFirstWord(String phrase) {
        int end = 0;
        while (end < phrase.length() && isOfWord(phrase.charAt(end))) {
            end++;
        }
        if (end == 0) {
            throw new IllegalStateException("a phrase begins with no word: " + phrase);
        }
        return end;
    }

    /** A group of phrases. */
    public static final class Kind {
        private final long bit;

        Kind(String name) {
            int number = NAMES.indexOf(name);
            if (number < 0) {
                throw new IllegalStateException("phrases.txt has no " + name);
            }
            bit = 1L << number;
        }

        /** {@return whether such a phrase is anywhere in a block} @param phrases of the block */
        public boolean in(long phrases) {
            return (phrases >>> NAMES.size() & bit) != 0;
        }

        /** {@return whether a block opens with such a phrase} @param phrases of the block */
        public boolean opens(long phrases) {
            return (phrases & bit) != 0;
        }
    }

    /** {@return the groups, in the order of their bits} */
    public static List<String> names() {
        return NAMES;
    }

    public static long in(String text, HtmlBlock block) {
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
                long here = at(text, at, end, stop);
                found |= first ? here : 0;
                found |= here << NAMES.size();
                first = false;
            }
            at = end;
        }
        return found;
    }

    private static long at(String text, int start, int end, int stop) {
        long found = 0;
        for (Phrase phrase : BY_FIRST_WORD[number(text, start, end)]) {
            int length = phrase.words.length();
            boolean whole = start + length >= stop || !Character.isLetter(text.charAt(start + length));
            boolean same = whole && start + length <= stop && text.regionMatches(true, start, phrase.words, 0, length);
            found |= same ? phrase.bit : 0;
        }
        return found;
    }

    private static int number(String text, int start, int end) {
        int number = end - start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            number = number * 31 + (c < 0x80 ? c | 0x20 : Character.toLowerCase(Character.toUpperCase(c)));
        }
        return (number ^ number >>> 12) & BY_FIRST_WORD.length - 1;
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '\u00A9'
                || c > 0x7F && Character.isLetter(c)
                || c >= '0' && c <= '9';
    }
}
