package org.entretien.recognition.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lexicons of all languages, loaded once, and the language of a text by its commonest words. */
public final class Lexicons {
    /** Enough words to tell the language of a page. */
    private static final int MOST_WORDS = 1_500;
    /** The least share of common words that makes a language likely. */
    private static final double LEAST_SHARE = 0.12;

    /** How many times more common words another language must have to be believed against the page. */
    private static final double CLEARLY = 1.8;

    private static final String ALL_WORDS = "";

    private static final Map<String, Lexicon> ALL = loadAll();

    private Lexicons() {}

    private static Map<String, Lexicon> loadAll() {
        Map<String, Lexicon> all = new LinkedHashMap<>();
        for (String language : List.of("fr", "en", "es", "ar", "de", "it", "pt")) {
            all.put(language, Lexicon.load(language));
        }
        return all;
    }

    /** {@return the languages that have a lexicon} */
    public static Set<String> languages() {
        return ALL.keySet();
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
        Map<String, Integer> hits = hits(words);
        int total = hits.getOrDefault(ALL_WORDS, 0);
        return best(hits).filter(language -> hits.getOrDefault(language, 0) >= LEAST_SHARE * total);
    }

    /**
     * Whether a few words are clearly of another language than the one expected.
     *
     * @param words of a headline
     * @param expected the language of the page it stands on
     * @return the other language; empty when the expected one is as likely
     */
    public static Optional<String> clearlyOther(Words words, String expected) {
        Map<String, Integer> hits = hits(List.of(words));
        int own = hits.getOrDefault(expected, 0);
        return best(hits)
                .filter(language -> !language.equals(expected))
                .filter(language -> hits.getOrDefault(language, 0) >= Math.max(2, CLEARLY * own));
    }

    private static Optional<String> best(Map<String, Integer> hits) {
        return hits.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(ALL_WORDS))
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey);
    }

    private static Map<String, Integer> hits(Iterable<Words> words) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        int seen = 0;
        for (Words line : words) {
            for (int i = 0; i < line.size() && seen < MOST_WORDS; i++, seen++) {
                count(line.word(i), hits);
            }
        }
        hits.put(ALL_WORDS, seen);
        return hits;
    }

    private static void count(String word, Map<String, Integer> hits) {
        ALL.forEach((language, lexicon) -> {
            if (lexicon.isCommon(word)) {
                hits.merge(language, 1, Integer::sum);
            }
        });
    }
}
