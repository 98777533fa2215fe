package org.entretien.parser.html.blocks;

import java.util.BitSet;

/** What letters the words of a list begin with, and how long they are: tells most words apart without looking them up. */
final class FirstLetterFilter {
    private static final int SPREAD = 1 << 16;
    private static final int LETTERS = 4;

    private final BitSet known = new BitSet(SPREAD);

    void add(String word) {
        known.set(key(word, 0, word.length()));
    }

    boolean mayHave(CharSequence text, int start, int end) {
        return known.get(key(text, start, end));
    }

    private static int key(CharSequence text, int start, int end) {
        int key = end - start;
        for (int i = start; i < end && i < start + LETTERS; i++) {
            key = key * 61 + lower(text.charAt(i));
        }
        return (key ^ key >>> 16) & (SPREAD - 1);
    }

    private static int lower(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' ? c + 32 : c : Character.toLowerCase(c);
    }
}
