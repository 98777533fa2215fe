package org.entretien.recognition.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The language of a few words, such as a headline, which has too few of the very commonest ones: told by the words that headlines are full of. */
public final class Everyday {
    /** How many times more words of their own another language must have to be believed against the page. */
    private static final double CLEARLY = 1.8;

    private Everyday() {}

    /** Read at the first headline, which many pages are without. */
    private static final class Known {
        private static final Map<String, Set<String>> WORDS = read();

        private static Map<String, Set<String>> read() {
            Map<String, Set<String>> words = new HashMap<>();
            try (InputStream in = Everyday.class.getResourceAsStream("everyday.txt")) {
                if (in == null) {
                    throw new IllegalStateException("everyday.txt is missing from the jar");
                }
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                Set<String> section = new HashSet<>();
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("[")) {
                        String language = line.substring(1, line.indexOf(']'));
                        section = words.computeIfAbsent(
                                language,
                                unused -> new HashSet<>(Lexicons.of(language).common()));
                    } else if (!line.isEmpty() && !line.startsWith("#")) {
                        Collections.addAll(section, line.split(" "));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return words;
        }
    }

    /**
     * Whether a few words are of the language expected.
     *
     * @param words of a headline
     * @param expected the language of the page it stands on
     * @return true when two or more of them are everyday words of that language, and fewer of any other
     */
    public static boolean isSurely(Words words, String expected) {
        int own = count(words, expected);
        return own >= 2
                && best(words, expected).map(other -> count(words, other) < own).orElse(true);
    }

    /**
     * Whether a few words are clearly of another language than the one expected.
     *
     * @param words of a headline
     * @param expected the language of the page it stands on
     * @return the other language; empty when the expected one is as likely
     */
    public static Optional<String> clearlyOther(Words words, String expected) {
        return best(words, expected)
                .filter(other -> more(words, other, expected) >= Math.max(2, CLEARLY * more(words, expected, other)));
    }

    /** The language beside the one expected that has most of the words. */
    private static Optional<String> best(Words words, String expected) {
        Optional<String> best = Optional.empty();
        int most = 0;
        for (String language : Known.WORDS.keySet()) {
            int count = language.equals(expected) ? 0 : count(words, language);
            if (count > most
                    || count > 0
                            && count == most
                            && best.filter(other -> other.compareTo(language) > 0)
                                    .isPresent()) {
                most = count;
                best = Optional.of(language);
            }
        }
        return best;
    }

    private static int count(Words words, String language) {
        return more(words, language, "");
    }

    /** How many different words are everyday words of one language and not of the other: kin languages share many, and names repeat theirs. */
    private static int more(Words words, String language, String other) {
        Set<String> known = Known.WORDS.getOrDefault(language, Set.of());
        Set<String> shared = Known.WORDS.getOrDefault(other, Set.of());
        Set<String> met = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            if (known.contains(word) && !shared.contains(word)) {
                met.add(word);
            }
        }
        return met.size();
    }
}
