package org.entretien.recognition.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entretien.recognition.text.Words;

/** The lexicons of all languages, loaded once, and the language of a text by its commonest words. */
public final class Lexicons {
    /** Enough words to tell the language of a page; no more are looked at. */
    public static final int MOST_WORDS = 600;
    /** The least share of common words that makes a language likely. */
    private static final double LEAST_SHARE = 0.12;

    private static final Set<String> WHOLE = Set.of("fr", "en", "es", "ar", "de", "it", "pt");
    /** Languages with only the words that matter most; without them a text would be taken for one of the others. */
    private static final List<String> BRIEF = List.of("nl", "pl", "tr", "ru", "sv", "fa");

    private static final Map<String, Lexicon> ALL = loadAll();
    private static final String[] NAMES = ALL.keySet().toArray(String[]::new);

    /** Of each word that is common somewhere, the languages, as bits in the order of their names. */
    private static final Map<String, Integer> COMMON = common();

    private Lexicons() {}

    private static Map<String, Lexicon> loadAll() {
        Map<String, Lexicon> all = new LinkedHashMap<>();
        for (String language : List.of("fr", "en", "es", "ar", "de", "it", "pt")) {
            all.put(language, Lexicon.load(language));
        }
        for (String language : BRIEF) {
            all.put(language, Lexicon.load(language));
        }
        return all;
    }

    private static Map<String, Integer> common() {
        Map<String, Integer> common = new HashMap<>();
        for (int l = 0; l < NAMES.length; l++) {
            for (String word : of(NAMES[l]).common()) {
                common.merge(word, 1 << l, (one, other) -> one | other);
            }
        }
        return common;
    }

    /** {@return the languages that have a whole lexicon} */
    public static Set<String> languages() {
        return WHOLE;
    }

    /** {@return how little is known of the words of a language: 0 with a whole lexicon, 1 with none} @param language {@code fr} */
    public static double ignorance(String language) {
        return WHOLE.contains(language) ? 0 : BRIEF.contains(language) ? 0.5 : 1;
    }

    /** {@return the lexicon of a language; one without words where there is none} @param language {@code fr} */
    public static Lexicon of(String language) {
        return ALL.getOrDefault(language, Lexicon.empty());
    }

    /**
     * The language in which most words of a text are common ones.
     *
     * @param words of a text
     * @return the language; empty when no language is likely
     */
    public static Optional<String> identify(Iterable<Words> words) {
        int[] hits = hits(words);
        return best(hits).filter(language -> of(hits, language) >= LEAST_SHARE * hits[NAMES.length]);
    }

    private static Optional<String> best(int[] hits) {
        int best = 0;
        for (int i = 1; i < NAMES.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        return hits[best] > 0 ? Optional.of(NAMES[best]) : Optional.empty();
    }

    /** How many words are common in each language, and last how many words were looked at. */
    private static int[] hits(Iterable<Words> words) {
        int[] hits = new int[NAMES.length + 1];
        for (Words line : words) {
            for (int i = 0; i < line.size() && hits[NAMES.length] < MOST_WORDS; i++) {
                hits[NAMES.length]++;
                int languages = COMMON.getOrDefault(line.word(i), 0);
                for (; languages != 0; languages &= languages - 1) {
                    hits[Integer.numberOfTrailingZeros(languages)]++;
                }
            }
        }
        return hits;
    }

    private static int of(int[] hits, String language) {
        for (int l = 0; l < NAMES.length; l++) {
            if (NAMES[l].equals(language)) {
                return hits[l];
            }
        }
        return 0;
    }
}
