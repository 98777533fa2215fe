package org.entretien.parser.html.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entretien.recognition.Recogniser;

/**
 * The names in what a page gives as its author: "By Lina Hardi and Jo Blanc", "Lina Hardi, Ph.D., senior editor", "HARDI, Lina". The words around
 * names are a resource, {@code names.txt}.
 */
public final class Names {
    private static final int LONGEST = 90;
    private static final int LONGEST_TEXT = 600;
    private static final int MOST_WORDS = 7;
    private static final int MOST_NAMES = 20;
    private static final int MOST_WORDS_OF_PHRASE = 6;
    private static final int MOST_LETTERS_OF_TITLE = 6;
    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    /** The first words of each kind: hardly any text opens with one. */
    private static final Map<String, Set<String>> FIRST = new HashMap<>();

    static {
        for (WordList.Entry entry : WordList.read("names.txt")) {
            Set<String> words = WORDS.computeIfAbsent(entry.name(), any -> new HashSet<>());
            Set<String> first = FIRST.computeIfAbsent(entry.name(), any -> new HashSet<>());
            Arrays.stream(entry.words().split("\\|", -1)).map(String::strip).forEach(phrase -> {
                words.add(phrase);
                first.add(phrase.split(" ", 2)[0]);
            });
        }
    }

    private Names() {}

    private static boolean is(String kind, String words) {
        return WORDS.getOrDefault(kind, Set.of()).contains(words);
    }

    /** {@return whether a label says that its value is who wrote the page} @param label as written */
    static boolean isLabel(String label) {
        return is("label", folded(label.replace(':', ' ')));
    }

    /** {@return the names, each once and without what stands around it} @param written what a page gives as its author */
    public static List<String> of(String written) {
        List<String> names = new ArrayList<>();
        String text = VisibleText.text(written);
        if (text.length() > LONGEST_TEXT || folded(text).startsWith("http")) {
            return List.of();
        }
        for (String part : parts(text)) {
            add(names, part);
        }
        return names;
    }

    /** {@return the name of a catalogue, "Hardi, Lina", in the order in which it is said} @param written as in the catalogue */
    static String turned(String written) {
        int comma = written.indexOf(',');
        boolean turned = comma > 0 && comma == written.lastIndexOf(',') && !isTitle(written.substring(comma + 1));
        return turned ? (written.substring(comma + 1) + ' ' + written.substring(0, comma)).strip() : written;
    }

    /** {@return whether a whole house signs so, or somebody by the name of an account: any person is believed more} @param name as cleaned @param outlet the name of the outlet */
    public static boolean isWeak(String name, Optional<String> outlet) {
        String folded = folded(name);
        boolean house = outlet.filter(one -> folded.equals(folded(one))).isPresent()
                || words(folded).stream().allMatch(word -> is("house", word));
        return house || isAccount(name);
    }

    /** {@return whether a name is written as those of accounts are: "lina.h", "linah", "LinaH"} @param name as cleaned */
    public static boolean isAccount(String name) {
        boolean hump = false;
        for (int i = 1; i < name.length(); i++) {
            hump |= Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1));
        }
        return name.indexOf(' ') < 0 && (hump || Character.isLowerCase(name.charAt(0)) || holdsSign(name));
    }

    private static boolean holdsSign(String name) {
        return name.chars().anyMatch(c -> c == '.' || c == '_' || c >= '0' && c <= '9');
    }

    /** {@return whether a text says that a name follows} @param text as cleaned */
    public static boolean isBy(String text) {
        return is("by", folded(text.replace(":", "")));
    }

    /** {@return whether a text only stands between two names: a comma, "and"} @param text as cleaned */
    public static boolean isJoin(String text) {
        String letters = folded(text.replace(",", ""));
        return letters.isEmpty() || is("join", letters);
    }

    /** {@return whether a text opens with words that a name follows} @param text as cleaned */
    public static boolean opensWithBy(String text) {
        return opensWith("by", text) && !opensWithOther(text);
    }

    /** {@return whether a text says that who follows did not write the page} @param text as cleaned */
    public static boolean opensWithOther(String text) {
        return opensWith("other", text);
    }

    private static boolean mayOpenWith(String kind, List<String> words) {
        return !words.isEmpty()
                && FIRST.getOrDefault(kind, Set.of())
                        .contains(folded(words.get(0).replace(":", "")));
    }

    private static boolean opensWith(String kind, String text) {
        List<String> words = words(text);
        if (!mayOpenWith(kind, words)) {
            return false;
        }
        for (int n = Math.min(MOST_WORDS_OF_PHRASE, words.size()); n > 0; n--) {
            if (is(kind, folded(String.join(" ", words.subList(0, n)).replace(":", "")))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a printed text can be nothing but one name} @param text as cleaned */
    public static boolean isNameLike(String text) {
        List<String> words = words(text);
        boolean avatar = words.size() == 1 && text.length() <= 3 && text.equals(text.toUpperCase(Locale.ROOT));
        if (words.isEmpty() || words.size() > 5 || avatar || text.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        boolean capitals =
                words.stream().allMatch(word -> word.length() <= 3 || !Character.isLowerCase(word.charAt(0)));
        char last = text.charAt(text.length() - 1);
        return capitals
                && !Character.isLowerCase(words.get(0).charAt(0))
                && "!?:\u061F\u2026>\u00BB\u2192".indexOf(last) < 0
                && words.stream().noneMatch(word -> is("role", folded(word)));
    }

    /** At semicolons, bars, bullets and the like; a dash or a bar is followed by a role or by the outlet. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ";,\u060C\u061B/".indexOf(text.charAt(i)) >= 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            } else if ("|\u2022\u00B7".indexOf(text.charAt(i)) >= 0 || isDashAlone(text, i)) {
                parts.add(text.substring(start, i));
                return parts;
            }
        }
        return parts;
    }

    private static boolean isDashAlone(String text, int i) {
        return "-\u2013\u2014".indexOf(text.charAt(i)) >= 0
                && i > 0
                && text.charAt(i - 1) == ' '
                && i + 1 < text.length()
                && text.charAt(i + 1) == ' ';
    }

    private static void add(List<String> names, String part) {
        String rest = withoutBy(trimmed(part));
        if (isTitle(rest) && !names.isEmpty()) {
            int last = names.size() - 1;
            names.set(last, names.get(last) + ", " + rest.strip());
            return;
        }
        List<String> words = words(rest);
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean joins = i < words.size() && is("join", folded(words.get(i)));
            boolean parts = joins && (start == i || i - start >= 2 && words.size() - i >= 3);
            if (i == words.size() || parts) {
                addOne(names, String.join(" ", words.subList(start, i)));
                start = i + 1;
            }
        }
    }

    private static void addOne(List<String> names, String words) {
        String name = withoutBy(trimmed(words));
        String folded = folded(name);
        boolean role = !names.isEmpty() && words(folded).stream().anyMatch(word -> is("role", word));
        boolean aside = !names.isEmpty() && !name.isEmpty() && Character.isLowerCase(name.charAt(0));
        boolean noName = name.length() < 2
                || name.length() > LONGEST
                || words(name).size() > MOST_WORDS
                || is("unnamed", folded)
                || isAccount(name) && name.chars().anyMatch(Character::isDigit)
                || folded.startsWith("www.")
                || name.indexOf('@') >= 0
                || name.chars().noneMatch(Character::isLetter);
        if (!role && !aside && !noName && names.size() < MOST_NAMES) {
            boolean known = names.stream().anyMatch(other -> folded(other).equals(folded));
            if (!known) {
                names.add(name);
            }
        }
    }

    /** Without an address for mail and without what stands in brackets, less quotation marks and stops around it. */
    private static String trimmed(String part) {
        int bracket = firstOf(part, "([<");
        String whole = bracket > 0 ? part.substring(0, bracket) : part;
        boolean mail = whole.indexOf('@') > 0 && whole.indexOf('.', whole.indexOf('@')) > 0;
        String text = mail ? whole : Recogniser.bare(whole);
        StringBuilder kept = new StringBuilder();
        int count = 0;
        for (String word : words(text)) {
            // "Lina Hardi 3 min read": a figure in the third place or later is of something else.
            if (count >= 2 && Character.isDigit(word.charAt(0))) {
                break;
            }
            if (word.indexOf('@') < 0) {
                kept.append(count == 0 ? "" : " ").append(word);
                count++;
            }
        }
        int start = 0;
        int end = kept.length();
        while (start < end && ":\"\u201C\u201D\u00AB\u00BB-\u2013\u2014*.".indexOf(kept.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ":\"\u201C\u201D\u00AB\u00BB-\u2013\u2014*".indexOf(kept.charAt(end - 1)) >= 0) {
            end--;
        }
        return kept.substring(start, end).strip();
    }

    private static int firstOf(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Without "By", "Written by"; empty where the words say that somebody did something else. */
    private static String withoutBy(String text) {
        List<String> words = words(text);
        boolean credit = mayOpenWith("credit", words) && text.indexOf(':') > 0;
        if (!credit && !mayOpenWith("other", words) && !mayOpenWith("by", words) && !mayOpenWith("more", words)) {
            return text;
        }
        for (int n = Math.min(MOST_WORDS_OF_PHRASE, words.size()); n > 0; n--) {
            String opening = folded(String.join(" ", words.subList(0, n)).replace(":", ""));
            if (is("other", opening)) {
                return "";
            }
            boolean colon = words.get(n - 1).endsWith(":");
            if (is("by", opening) || is("more", opening) || colon && is("credit", opening)) {
                String rest = String.join(" ", words.subList(n, words.size()));
                // "Di Maio" and "Da Silva" are names; the same words in small letters lead to one.
                boolean name = n == 1
                        && !colon
                        && opening.length() <= 3
                        && words.size() == 2
                        && Character.isUpperCase(text.charAt(0))
                        && !opening.equals("by")
                        && !opening.equals("par");
                return name ? text : withoutBy(rest);
            }
        }
        return text;
    }

    /** "MD", "Ph.D.", "M.Sc., Jr.": letters behind a name that belong to it. */
    private static boolean isTitle(String text) {
        List<String> words = words(text);
        return !words.isEmpty()
                && words.size() <= 3
                && words.stream().allMatch(word -> {
                    String bare = word.replace(".", "").replace("-", "");
                    long capitals = bare.chars().filter(Character::isUpperCase).count();
                    boolean generation = bare.equals("Jr") || bare.equals("Sr");
                    return !bare.isEmpty()
                            && bare.length() <= MOST_LETTERS_OF_TITLE
                            && (generation || capitals >= 2 && capitals * 2 >= bare.length());
                });
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\u00A0';
            if (!blank && start < 0) {
                start = i;
            } else if (blank && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
