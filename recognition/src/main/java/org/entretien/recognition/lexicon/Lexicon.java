package org.entretien.recognition.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entretien.recognition.text.Words;

/**
 * The words of one language. Phrases are found by their first word, so a text is scanned in linear time.
 *
 * <p>The resource is a text file: {@code [section]}, then one phrase a line; {@code *} stands for the beginning of any word, {@code #} begins
 * a comment.
 */
public final class Lexicon {
    private static final String MONTH = "month-";
    private static final char WAW = '\u0648';
    /** A verb between its prefix and its ending has so many letters, a noun mostly fewer. */
    private static final int LEAST_BETWEEN = 3;

    private static final char FEH = '\u0641';
    private static final Lexicon EMPTY = new Lexicon("und");

    private final String language;
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final List<Ending> endings = new ArrayList<>();
    private boolean capitalAddress;

    /** A phrase without its first word, or a single word, which most are. */
    private record Phrase(String[] rest, long bit) {
        boolean continues(Words words, int from) {
            if (from + rest.length > words.size()) {
                return false;
            }
            for (int i = 0; i < rest.length; i++) {
                if (!rest[i].equals(words.word(from + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** An ending that makes any word say something: "-iamo" is "we" in Italian. Arabic verbs say it at both ends: "\u062A*\u064A\u0646". */
    private record Ending(String beginning, String letters, long bit) {
        boolean ends(String word) {
            int least = letters.length() + (beginning.isEmpty() ? 2 : beginning.length() + LEAST_BETWEEN);
            return word.length() >= least && word.endsWith(letters) && word.startsWith(beginning);
        }
    }

    private Lexicon(String language) {
        this.language = language;
    }

    /** {@return a lexicon without words, for languages that have none} */
    static Lexicon empty() {
        return EMPTY;
    }

    static Lexicon load(String language) {
        Lexicon lexicon = new Lexicon(language);
        try (InputStream in = Lexicon.class.getResourceAsStream(language + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the lexicon of " + language + " is missing from the jar");
            }
            lexicon.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void read(BufferedReader lines) throws IOException {
        String section = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (line.indexOf('*') >= 0) {
                int star = line.indexOf('*');
                long bit = LexicalCategory.ofSection(section).bit();
                endings.add(new Ending(line.substring(0, star), line.substring(star + 1), bit));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                // A phrase such as "-vous" is the second half of a word.
                add(section, line.startsWith("-") ? Words.of("x" + line).dropFirst() : Words.of(line));
            }
        }
    }

    private void add(String section, Words phrase) {
        if (section.startsWith(MONTH)) {
            months.put(twoWords(phrase, 0, phrase.size()), Integer.parseInt(section.substring(MONTH.length())));
            return;
        }
        if (phrase.size() == 0) {
            throw new IllegalStateException(
                    "a line without words in section " + section + " of the lexicon of " + language);
        }
        LexicalCategory sense = LexicalCategory.ofSection(section);
        capitalAddress |= sense == LexicalCategory.ADDRESSES_CAPITAL;
        if (sense == LexicalCategory.COMMON) {
            common.add(phrase.word(0));
        }
        String[] rest = new String[phrase.size() - 1];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = phrase.word(i + 1);
        }
        byFirstWord.computeIfAbsent(phrase.word(0), w -> new ArrayList<>()).add(new Phrase(rest, sense.bit()));
    }

    /** {@return the language, {@code fr}} */
    public String language() {
        return language;
    }

    /** {@return whether a word is among the commonest of the language} @param word folded */
    public boolean isCommon(String word) {
        return common.contains(word);
    }

    public Set<String> common() {
        return common;
    }

    /** {@return whether the language addresses people with words that are capitalised for it, as German does} */
    public boolean hasCapitalAddress() {
        return capitalAddress;
    }

    /** {@return the month whose name begins at a word, 1 to 12, or 0} @param words of a line @param at the index of a word */
    public int month(Words words, int at) {
        return months.getOrDefault(twoWords(words, at, at + monthLength(words, at)), 0);
    }

    /** {@return how many words the name of a month has at a place; 1 also where there is none} @param words of a line @param at the index of a word */
    public int monthLength(Words words, int at) {
        return months.containsKey(twoWords(words, at, at + 2)) ? 2 : 1;
    }

    private static String twoWords(Words words, int from, int to) {
        if (from >= words.size()) {
            return "";
        }
        return to - from < 2 || from + 1 >= words.size()
                ? words.word(from)
                : words.word(from) + " " + words.word(from + 1);
    }

    /** {@return the senses of every phrase that begins at a word} @param words a line @param at the index of a word */
    public long sensesAt(Words words, int at) {
        if (at >= words.size()) {
            return 0;
        }
        long senses = 0;
        for (Ending ending : endings) {
            senses |= ending.ends(words.word(at)) ? ending.bit : 0;
        }
        for (Phrase phrase : beginning(words.word(at))) {
            if (phrase.continues(words, at + 1)) {
                senses |= phrase.bit;
            }
        }
        return senses;
    }

    /** The phrases that begin with a word; Arabic writes "and" in one with the word behind it. */
    private List<Phrase> beginning(String word) {
        List<Phrase> phrases = byFirstWord.get(word);
        boolean joined = phrases == null && word.length() > 3 && (word.charAt(0) == WAW || word.charAt(0) == FEH);
        if (joined) {
            phrases = byFirstWord.get(word.substring(1));
        }
        return phrases == null ? List.of() : phrases;
    }

    /** {@return the senses of every phrase that begins anywhere in a line} @param words the line @param from the first word to look at */
    public long sensesWithin(Words words, int from) {
        long senses = 0;
        for (int i = from; i < words.size(); i++) {
            senses |= sensesAt(words, i);
        }
        return senses;
    }

    /** {@return how many words the longest phrase of a sense has that begins at a word; 0 for none} @param sense which @param words a line @param at the index */
    public int length(LexicalCategory sense, Words words, int at) {
        int longest = 0;
        if (at < words.size()) {
            for (Phrase phrase : beginning(words.word(at))) {
                if (sense.in(phrase.bit) && phrase.rest.length + 1 > longest && phrase.continues(words, at + 1)) {
                    longest = phrase.rest.length + 1;
                }
            }
        }
        return longest;
    }

    /** {@return whether a line is one phrase of a sense and nothing else} @param sense which @param words the line @param from its first word */
    public boolean isWhole(LexicalCategory sense, Words words, int from) {
        return words.size() > from && length(sense, words, from) == words.size() - from;
    }
}
