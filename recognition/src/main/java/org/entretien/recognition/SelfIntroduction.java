package org.entretien.recognition;

import java.util.Optional;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.lexicon.Sense;
import org.entretien.recognition.lexicon.Words;

/** The interviewee whose bare name is the headline, and who begins with it: "My name is Lina." under the headline "Lina". */
final class SelfIntroduction {
    private static final int MOST_WORDS = 3;
    private static final int FIRST_WORDS = 24;

    private SelfIntroduction() {}

    static Optional<String> in(String headline, CharSequence answer, Lexicon lexicon) {
        Words name = Words.of(headline);
        if (name.size() == 0 || name.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Words words = Words.of(answer, 0, Math.min(answer.length(), FIRST_WORDS * 12));
        for (int i = 0; i < words.size() && i < FIRST_WORDS; i++) {
            int phrase = lexicon.length(Sense.INTRODUCES_SELF, words, i);
            if (phrase > 0 && isAt(words, i + phrase, name) || i == 0 && isSignature(answer, words, name)) {
                return Optional.of(headline);
            }
        }
        return Optional.empty();
    }

    /** "Lina - I live by the sea." */
    private static boolean isSignature(CharSequence answer, Words words, Words name) {
        if (!isAt(words, 0, name) || words.size() <= name.size()) {
            return false;
        }
        for (int i = words.end(name.size() - 1); i < words.start(name.size()); i++) {
            char c = answer.charAt(i);
            if (c == '-' || c == '\u2013' || c == '\u2014' || c == ':') {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(Words words, int from, Words name) {
        for (int i = 0; i < name.size(); i++) {
            if (from + i >= words.size() || !words.word(from + i).equals(name.word(i))) {
                return false;
            }
        }
        return true;
    }
}
