package org.entretien.recognition.names;

import java.util.HashSet;
import java.util.Set;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.text.Words;

/**
 * Words that the page prints in lower case, and those behind a German article: in capitals they make no name.
 *
 * @param small folded
 */
public record OrdinaryWords(Set<String> small) {
    private static final int MAX_CHARS = 300_000;
    private static final Set<String> ARTICLES = Set.of(
            "der", "die", "das", "dem", "den", "des", "ein", "eine", "einem", "einen", "einer", "im", "zur", "zum",
            "vom");

    public static OrdinaryWords of(CharSequence text, Lexicon lexicon) {
        Set<String> small = new HashSet<>();
        boolean nouns = lexicon.language().equals("de");
        Words words = Words.of(text, 0, Math.min(text.length(), MAX_CHARS));
        for (int i = 0; i < words.size(); i++) {
            char first = text.charAt(words.start(i));
            boolean noun = nouns && i > 0 && ARTICLES.contains(words.word(i - 1)) && Character.isUpperCase(first);
            if (Character.isLowerCase(first) || noun) {
                small.add(words.word(i));
            }
        }
        return new OrdinaryWords(small);
    }

    public boolean contains(String word) {
        return small.contains(word);
    }
}
