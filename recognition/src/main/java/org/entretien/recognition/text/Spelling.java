package org.entretien.recognition.text;

import java.text.Normalizer;
import java.util.Locale;

/** How names are spelt: without accents, as they sound in any transliteration, and how far apart. */
final class Spelling {
    /** Ways to write one sound of Arabic, Persian, Berber or Russian names in Latin letters; longer ones first. */
    private static final String[][] SOUNDS = {
        {"sch", "x"},
        {"tch", "x"},
        {"sh", "x"},
        {"ch", "x"},
        {"dj", "j"},
        {"kh", "k"},
        {"gh", "g"},
        {"ph", "f"},
        {"th", "t"},
        {"dh", "d"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"ie", "i"},
        {"ei", "i"},
        {"ey", "i"},
        {"ay", "i"},
        {"ai", "i"},
        {"ck", "k"},
        {"q", "k"},
        {"c", "k"},
        {"w", "u"},
        {"y", "i"},
        {"o", "u"},
        {"e", "a"},
        {"h", ""},
        {"-", ""},
        {"'", ""}
    };

    private Spelling() {}

    /** Accents fall away, and letters of Arabic that are often written for each other become one. */
    static String plain(String folded) {
        StringBuilder plain = new StringBuilder(folded.length());
        String parted = isAscii(folded) ? folded : Normalizer.normalize(folded, Normalizer.Form.NFD);
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(arabic(c));
            }
        }
        return plain.toString();
    }

    private static char arabic(char c) {
        return switch (c) {
            case '\u0671' -> '\u0627';
            case '\u0649', '\u06CC' -> '\u064A';
            case '\u0629' -> '\u0647';
            case '\u06A9' -> '\u0643';
            default -> c;
        };
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** A key of a name as it sounds, its words joined: "El Khattabi" and "Al-Khatabi" have the same. */
    static String sound(String key) {
        StringBuilder sound = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); ) {
            i += add(key, i, sound);
        }
        return sound.toString();
    }

    private static int add(String key, int at, StringBuilder sound) {
        for (String[] pair : SOUNDS) {
            if (key.startsWith(pair[0], at)) {
                if (!pair[1].isEmpty()) {
                    hear(pair[1].charAt(0), sound);
                }
                return pair[0].length();
            }
        }
        if (key.charAt(at) != ' ') {
            hear(key.charAt(at), sound);
        }
        return 1;
    }

    /** A doubled letter sounds as a single one. */
    private static void hear(char letter, StringBuilder sound) {
        if (sound.length() == 0 || sound.charAt(sound.length() - 1) != letter) {
            sound.append(letter);
        }
    }

    /** "Mario" and "Maria", "Paul" and "Paule" are two people. */
    static boolean differsInEndingVowel(String a, String b) {
        return withoutEndingVowel(a).equals(withoutEndingVowel(b));
    }

    private static String withoutEndingVowel(String word) {
        int last = word.length() - 1;
        return last > 0 && "aeio".indexOf(word.charAt(last)) >= 0 ? word.substring(0, last) : word;
    }

    static boolean isSameLetters(CharSequence one, CharSequence other) {
        return plain(one.toString().toLowerCase(Locale.ROOT))
                .equals(plain(other.toString().toLowerCase(Locale.ROOT)));
    }

    /** Levenshtein's distance; names are short. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
