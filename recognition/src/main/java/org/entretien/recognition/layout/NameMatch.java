package org.entretien.recognition.layout;

import org.entretien.recognition.lexicon.Words;

/** Whether two printed names can mean one participant: the same, initials, one of the names, or a slip of the pen. */
public final class NameMatch {
    private static final int SHORTEST_TO_MISSPELL = 8;
    private static final int MOST_SLIPS = 2;

    private NameMatch() {}

    /** {@return the name folded for comparison: its words in lower case} @param name as printed */
    public static String key(String name) {
        Words words = Words.of(name);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            key.append(i == 0 ? "" : " ").append(words.word(i));
        }
        return key.toString();
    }

    /** {@return whether a shorter form can stand for a full name} @param shorter {@code JM}, {@code Moulin} @param full {@code Jacques Moulin} */
    public static boolean isAlias(String shorter, String full) {
        String a = key(shorter);
        String b = key(full);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        return a.equals(b) || isOneWordOf(a, b) || isAcronym(shorter, full) || isMisspelt(a, b);
    }

    private static boolean isOneWordOf(String a, String b) {
        return a.length() >= 3 && (b.endsWith(" " + a) || b.startsWith(a + " "))
                || b.indexOf(' ') > 0 && a.indexOf(' ') > 0 && (" " + b + " ").contains(" " + a + " ");
    }

    /** {@return whether letters in capitals are the first letters of a name: ALM of Aujourd'hui le Maroc, with or without its small words} @param letters the letters @param name the name */
    public static boolean isAcronym(String letters, String name) {
        StringBuilder wanted = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                wanted.append(Character.toLowerCase(c));
            }
        }
        if (wanted.length() < 2 || wanted.length() > 6) {
            return false;
        }
        Words words = Words.of(name);
        return wanted.toString().equals(initials(name, words, Initials.ALL))
                || wanted.toString().equals(initials(name, words, Initials.CAPITALS))
                || wanted.toString().equals(initials(name, words, Initials.WHOLE_WORDS));
    }

    private enum Initials {
        ALL,
        CAPITALS,
        WHOLE_WORDS
    }

    /** "Aujourd'hui" is one printed word, "l'Économiste" is two: an acronym may count either way. */
    private static String initials(String name, Words words, Initials which) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean capital = Character.isUpperCase(name.charAt(words.start(i)));
            boolean goesOn = i > 0 && words.end(i - 1) == words.start(i);
            boolean counts = switch (which) {
                case ALL -> true;
                case CAPITALS -> capital;
                case WHOLE_WORDS -> !goesOn;
            };
            if (counts) {
                String word = words.word(i);
                initials.append(word.charAt(word.charAt(0) == '-' ? 1 : 0));
            }
        }
        return initials.toString();
    }

    private static boolean isMisspelt(String a, String b) {
        return Math.min(a.length(), b.length()) >= SHORTEST_TO_MISSPELL
                && Math.abs(a.length() - b.length()) <= MOST_SLIPS
                && distance(a, b) <= MOST_SLIPS;
    }

    /** Levenshtein's distance; names are short. */
    private static int distance(String a, String b) {
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
