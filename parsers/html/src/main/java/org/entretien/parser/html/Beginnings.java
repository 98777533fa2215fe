package org.entretien.parser.html;

import java.util.BitSet;

/** Which pairs of letters the words of a list begin with, and how long they are: tells most words apart without looking them up. */
final class Beginnings {
    private static final int SPREAD = 1 << 15;

    private final BitSet pairs = new BitSet(SPREAD);

    void add(String word) {
        pairs.set(pair(word.charAt(0), word.length() > 1 ? word.charAt(1) : 0, word.length()));
    }

    boolean mayHave(CharSequence text, int start, int end) {
        return pairs.get(pair(text.charAt(start), end - start > 1 ? text.charAt(start + 1) : 0, end - start));
    }

    /** Capitals and small letters of ASCII fall together. */
    private static int pair(char first, int second, int length) {
        return ((lower(first) * 61 + lower((char) second)) * 31 + length) & (SPREAD - 1);
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
}
