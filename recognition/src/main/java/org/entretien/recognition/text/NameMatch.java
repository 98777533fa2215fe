package org.entretien.recognition.text;

/** Whether two printed names can mean one participant: the same, initials, one of the names, another spelling, or a slip of the pen. */
public final class NameMatch {
    private static final int SHORTEST_TO_MISSPELL = 8;
    private static final int MOST_SLIPS = 2;
    private static final String ARTICLE = "\u0627\u0644";
    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_SOUND = 7;
    private static final int MOST_LETTERS_OF_SOUND = 4;

    private NameMatch() {}

    /** {@return the name folded for comparison: its words in lower case and without accents} @param name as printed */
    public static String key(String name) {
        Words words = Words.of(name);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            key.append(i == 0 ? "" : " ").append(words.word(i));
        }
        return Spelling.plain(key.toString());
    }

    /** {@return whether a shorter form can stand for a full name} @param shorter {@code JM}, {@code Moulin} @param full {@code Jacques Moulin} */
    public static boolean isAlias(String shorter, String full) {
        String a = key(shorter);
        String b = key(full);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        return a.equals(b)
                || isPartOf(a, b)
                || isAcronym(shorter, full)
                || isInitialled(a.split(" ", -1), b.split(" ", -1))
                || isVariantOfKey(a, b);
    }

    /** {@return whether two forms differ in spelling only, as transliterations and slips of the pen do} @param one name @param other name */
    public static boolean isVariant(String one, String other) {
        return isVariantOfKey(key(one), key(other));
    }

    private static boolean isVariantOfKey(String a, String b) {
        boolean near = Math.min(a.length(), b.length()) >= SHORTEST_SOUND
                && Math.abs(a.length() - b.length()) <= MOST_LETTERS_OF_SOUND;
        return isMisspelt(a, b) || near && Spelling.sound(a).equals(Spelling.sound(b));
    }

    /** {@return whether a form is less than a full name: one word, or words with an initial among them} @param name as printed */
    public static boolean isPartial(String name) {
        String[] words = key(name).split(" ", -1);
        boolean partial = words.length < 2;
        for (String word : words) {
            partial |= letters(word) < 2;
        }
        return partial;
    }

    private static boolean isPartOf(String a, String b) {
        return a.length() >= SHORTEST_PART && (b.endsWith(" " + a) || b.startsWith(a + " "))
                || b.indexOf(' ') > 0 && a.indexOf(' ') > 0 && (" " + b + " ").contains(" " + a + " ");
    }

    /** "J. Moulin", "J.-P. Moulin": as many words, some of them first letters. */
    private static boolean isInitialled(String[] shorter, String[] full) {
        if (shorter.length != full.length || shorter.length < 2) {
            return false;
        }
        boolean whole = false;
        boolean initial = false;
        for (int i = 0; i < shorter.length; i++) {
            boolean letter = letters(shorter[i]) == 1;
            String a = withoutHyphen(shorter[i]);
            String b = withoutHyphen(full[i]);
            if (!(letter ? b.startsWith(a) : b.equals(a))) {
                return false;
            }
            initial |= letter;
            whole |= !letter && shorter[i].length() >= SHORTEST_PART;
        }
        return whole && initial;
    }

    private static String withoutHyphen(String word) {
        return word.startsWith("-") ? word.substring(1) : word;
    }

    private static int letters(String word) {
        return withoutHyphen(word).length();
    }

    /** {@return whether letters are the first letters of a name: ALM of Aujourd'hui le Maroc, with or without its small words; PvH of Piet van Holm} @param letters the letters @param name the name */
    public static boolean isAcronym(String letters, String name) {
        StringBuilder wanted = new StringBuilder();
        int capitals = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.isLetter(c)) {
                wanted.append(c);
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        if (wanted.length() < 2 || wanted.length() > LONGEST_ACRONYM) {
            return false;
        }
        Words words = Words.of(name);
        if (Character.getType(wanted.charAt(0)) == Character.OTHER_LETTER) {
            return isUncasedAcronym(letters, wanted, words);
        }
        if (!Character.isUpperCase(wanted.charAt(0))) {
            return false;
        }
        String all = initials(name, words, Initials.ALL);
        if (capitals < wanted.length()) {
            return capitals >= 2 && wanted.toString().equals(all);
        }
        return Spelling.isSameLetters(wanted, all)
                || Spelling.isSameLetters(wanted, initials(name, words, Initials.CAPITALS))
                || Spelling.isSameLetters(wanted, initials(name, words, Initials.WHOLE_WORDS));
    }

    /** A script without capitals shows initials by printing them apart; the article of an Arabic name does not count. */
    private static boolean isUncasedAcronym(String letters, CharSequence wanted, Words name) {
        Words apart = Words.of(letters);
        StringBuilder first = new StringBuilder();
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < name.size(); i++) {
            String word = name.word(i);
            boolean articled = word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1;
            first.append(word.charAt(0));
            bare.append(word.charAt(articled ? ARTICLE.length() : 0));
        }
        return apart.size() == wanted.length()
                && (Spelling.isSameLetters(wanted, bare) || Spelling.isSameLetters(wanted, first));
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
            int start = words.start(i) + (words.word(i).charAt(0) == '-' ? 1 : 0);
            char first = name.charAt(start);
            boolean goesOn = i > 0 && words.end(i - 1) == words.start(i);
            boolean counts = switch (which) {
                case ALL -> true;
                case CAPITALS -> Character.isUpperCase(name.charAt(words.start(i)));
                case WHOLE_WORDS -> !goesOn;
            };
            if (counts) {
                initials.append(first);
            }
        }
        return initials.toString();
    }

    /** Word by word, and the shorter a word is, the less of it may differ: "Ana" and "Ada" are two people. */
    private static boolean isMisspelt(String a, String b) {
        String[] one = a.split(" ", -1);
        String[] other = b.split(" ", -1);
        if (one.length != other.length || Math.min(a.length(), b.length()) < SHORTEST_TO_MISSPELL) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < one.length; i++) {
            int length = Math.min(letters(one[i]), letters(other[i]));
            int most = length <= 3 ? 0 : length <= 5 ? 1 : MOST_SLIPS;
            if (Math.abs(one[i].length() - other[i].length()) > most) {
                return false;
            }
            int distance = Spelling.distance(one[i], other[i]);
            slips += distance;
            boolean given = i == 0 && one.length > 1;
            if (distance > most || given && distance > 0 && Spelling.differsInEndingVowel(one[i], other[i])) {
                return false;
            }
        }
        return slips <= Math.max(MOST_SLIPS, one.length);
    }
}
