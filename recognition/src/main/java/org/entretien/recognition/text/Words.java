package org.entretien.recognition.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words of a stretch of text, folded for matching, with where each stands.
 *
 * <p>An apostrophe ends a word ("qu'", "est"), a hyphen between letters begins one ("pensez", "-vous"). Letters are lower case, Arabic without
 * vowel signs and tatweel, digits are ASCII.
 */
public final class Words {
    private static final int TATWEEL = 0x0640;

    private String[] words = new String[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;
    private char[] buffer = new char[32];
    private int filled;
    private int wordStart;
    private boolean accented;

    private Words() {}

    /** {@return the words of a span} @param text the page @param start of the span @param end of the span */
    public static Words of(CharSequence text, int start, int end) {
        Words result = new Words();
        result.scan(text, start, end);
        return result;
    }

    /** {@return the words of a whole phrase} @param phrase any text */
    public static Words of(CharSequence phrase) {
        return of(phrase, 0, phrase.length());
    }

    /** {@return these words without the first} */
    public Words dropFirst() {
        Words rest = new Words();
        rest.size = size - 1;
        rest.words = Arrays.copyOfRange(words, 1, words.length);
        rest.starts = Arrays.copyOfRange(starts, 1, starts.length);
        rest.ends = Arrays.copyOfRange(ends, 1, ends.length);
        return rest;
    }

    private void scan(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                take(c, i);
            } else if (c == ' ') {
                close(i);
            } else if (c != TATWEEL && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                take(fold(c), i);
            } else if (isApostrophe(c) && filled > 0 && i + 1 < end && Character.isLetter(text.charAt(i + 1))) {
                take('\'', i);
                close(i + 1);
            } else if (isHyphen(c) && filled > 0 && i + 1 < end && Character.isLetter(text.charAt(i + 1))) {
                close(i);
                take('-', i);
            } else if (!isMark(c)) {
                close(i);
            } else if (filled > 0 && !isArabicMark(c)) {
                take(c, i);
                accented = true;
            }
        }
        close(end);
    }

    private void take(char c, int at) {
        if (filled == 0) {
            wordStart = at;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, filled * 2);
        }
        buffer[filled++] = c;
    }

    private void close(int end) {
        if (filled == 0) {
            return;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        String word = new String(buffer, 0, filled);
        // Accents that are printed as marks of their own are joined with their letters; most words have none.
        words[size] = accented ? Normalizer.normalize(word, Normalizer.Form.NFC) : word;
        starts[size] = wordStart;
        ends[size++] = end;
        filled = 0;
        accented = false;
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return Character.toLowerCase(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`' || c == '\u2018';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isMark(char c) {
        return c == TATWEEL
                || c >= 0x0300 && Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\u00AD'
                || c == '\u200C'
                || c == '\u200D';
    }

    private static boolean isArabicMark(char c) {
        return c >= 0x0600 || c == '\u00AD';
    }

    /** {@return how many words} */
    public int size() {
        return size;
    }

    /** {@return a word, folded} @param index of the word */
    public String word(int index) {
        return words[index];
    }

    /** {@return where a word starts in the page} @param index of the word */
    public int start(int index) {
        return starts[index];
    }

    /** {@return where a word ends in the page} @param index of the word */
    public int end(int index) {
        return ends[index];
    }

    /** {@return the index of the first word that starts at or after a place} @param place in the page */
    public int firstAt(int place) {
        int low = Arrays.binarySearch(starts, 0, size, place);
        return low < 0 ? -low - 1 : low;
    }
}
