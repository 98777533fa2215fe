package org.entretien.recognition.language;

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
import java.util.Optional;
import java.util.Set;
import org.entretien.recognition.lexicon.Lexicons;
import org.entretien.recognition.text.Words;

/** The language of a few words, such as a headline, which has too few of the very commonest ones: known by the words that headlines are full of. */
public final class FrequentWords {
    /** How many times more words of their own another language must have to be believed against the page. */
    private static final double CLEARLY = 1.8;

    /** Of each different word that is an everyday one somewhere, the languages, as bits in the order of {@link Known#LANGUAGES}. */
    private final int[] met;

    private FrequentWords(int[] met) {
        this.met = met;
    }

    /** Read at the first headline, which many pages are without. */
    private static final class Known {
        private static final List<String> LANGUAGES = new ArrayList<>();
        private static final Map<String, Integer> WORDS = new HashMap<>();

        static {
            try (InputStream in = FrequentWords.class.getResourceAsStream("everyday.txt")) {
                if (in == null) {
                    throw new IllegalStateException("everyday.txt is missing from the jar");
                }
                read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void read(BufferedReader lines) throws IOException {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    String language = line.substring(1, line.indexOf(']'));
                    LANGUAGES.add(language);
                    Lexicons.of(language).common().forEach(Known::add);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    List.of(line.split(" ")).forEach(Known::add);
                }
            }
        }

        private static void add(String word) {
            WORDS.merge(word, 1 << LANGUAGES.size() - 1, (one, other) -> one | other);
        }
    }

    /** {@return what a few words say of their language; a word that comes again, as those of names do, says it once} @param words of a headline */
    public static FrequentWords of(Words words) {
        Set<String> different = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            different.add(words.word(i));
        }
        return new FrequentWords(different.stream()
                .mapToInt(word -> Known.WORDS.getOrDefault(word, 0))
                .filter(languages -> languages != 0)
                .toArray());
    }

    /**
     * Whether the words are of the language expected.
     *
     * @param expected the language of the page they stand on
     * @return true when two or more of them are everyday words of that language, and fewer of any other
     */
    public boolean areSurely(String expected) {
        int page = Known.LANGUAGES.indexOf(expected);
        int own = count(page);
        return own >= 2 && count(best(page)) < own;
    }

    /**
     * Whether the words are clearly of another language than the one expected.
     *
     * @param expected the language of the page they stand on
     * @return the other language; empty when the expected one is as likely
     */
    public Optional<String> clearlyOther(String expected) {
        int page = Known.LANGUAGES.indexOf(expected);
        int other = best(page);
        return more(other, page) >= Math.max(2, CLEARLY * more(page, other))
                ? Optional.of(Known.LANGUAGES.get(other))
                : Optional.empty();
    }

    /** The language beside that of the page that has most of the words. */
    private int best(int page) {
        int best = -1;
        for (int language = 0; language < Known.LANGUAGES.size(); language++) {
            best = language != page && count(language) > count(best) ? language : best;
        }
        return best;
    }

    private int count(int language) {
        return more(language, -1);
    }

    /** How many words are everyday words of one language and not of the other; kin languages share many. */
    private int more(int language, int other) {
        int count = 0;
        for (int languages : met) {
            count += has(languages, language) && !has(languages, other) ? 1 : 0;
        }
        return count;
    }

    private static boolean has(int languages, int language) {
        return language >= 0 && (languages >> language & 1) != 0;
    }
}
