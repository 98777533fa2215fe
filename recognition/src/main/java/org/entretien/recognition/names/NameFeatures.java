package org.entretien.recognition.names;

import java.text.Normalizer;

/** Turns a word into the places of its features in a table: the word itself, its beginnings, its ends, its inner letters. */
public final class NameFeatures {
    /** How many places the table has; a power of two. */
    public static final int TABLE_SIZE = 1 << 16;

    private static final int MAX_LETTERS = 24;
    private static final int MAX_AFFIX_LETTERS = 4;
    private static final int INNER_LETTERS = 3;
    private static final int OFFSET_BASIS = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private int[] places = new int[48];
    private int size;

    private NameFeatures() {}

    /**
     * {@return the features of a word}
     *
     * @param word folded to lower case
     */
    public static NameFeatures of(String word) {
        NameFeatures features = new NameFeatures();
        String plain = plain(word);
        String letters = plain.length() > MAX_LETTERS ? plain.substring(0, MAX_LETTERS) : plain;
        int length = letters.length();
        // Twice, so that two words seldom share both places.
        features.add('w', letters, 0, length);
        features.add('W', letters, 0, length);
        for (int n = 1; n <= MAX_AFFIX_LETTERS && n <= length; n++) {
            features.add('b', letters, 0, n);
            features.add('e', letters, length - n, length);
        }
        for (int i = 1; i + INNER_LETTERS < length; i++) {
            features.add('i', letters, i, i + INNER_LETTERS);
        }
        return features;
    }

    /** Accents differ between spellings of one name, so they are left away. */
    private static String plain(String word) {
        String parted = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.isLetter(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private void add(char kind, String letters, int from, int to) {
        int hash = (OFFSET_BASIS ^ kind) * PRIME;
        for (int i = from; i < to; i++) {
            hash = (hash ^ letters.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 15;
        if (size < places.length) {
            places[size++] = hash & TABLE_SIZE - 1;
        }
    }

    public int size() {
        return size;
    }

    public int place(int index) {
        return places[index];
    }
}
