package org.entretien.recognition.participants;

import java.util.Optional;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Words;

/**
 * The interviewee who begins with his name, which the headline has too: "My name is Lina." under the headline "Lina", "I'm Lina Hardi" under
 * "Gardeners of the month: Lina Hardi".
 */
final class SelfIntroduction {
    private static final int MOST_WORDS = 3;
    private static final int FIRST_WORDS = 24;

    private SelfIntroduction() {}

    static Optional<String> in(String headline, CharSequence answer, Lexicon lexicon) {
        Words title = Words.of(headline);
        boolean bare = title.size() > 0 && title.size() <= MOST_WORDS;
        Words words = Words.of(answer, 0, Math.min(answer.length(), FIRST_WORDS * 12));
        for (int i = 0; i < words.size() && i < FIRST_WORDS; i++) {
            int phrase = lexicon.length(LexicalCategory.INTRODUCES_SELF, words, i);
            boolean whole = bare
                    && (phrase > 0 && isAt(words, i + phrase, title) || i == 0 && isSignature(answer, words, title));
            if (whole) {
                return Optional.of(headline);
            }
            Optional<String> name = phrase > 0 ? name(answer, words, i + phrase, title) : Optional.empty();
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** Two capitalised words and more, one behind the other, that stand in the headline as well. */
    private static Optional<String> name(CharSequence answer, Words words, int from, Words title) {
        int to = from;
        while (to < words.size() && to - from < MOST_WORDS && isCapital(answer, words, from, to)) {
            to++;
        }
        while (to - from >= 2) {
            for (int t = 0; t + to - from <= title.size(); t++) {
                if (isSame(words, from, to, title, t)) {
                    return Optional.of(CharClass.visibleText(answer, words.start(from), words.end(to - 1)));
                }
            }
            to--;
        }
        return Optional.empty();
    }

    private static boolean isCapital(CharSequence answer, Words words, int from, int i) {
        char first = answer.charAt(words.start(i));
        boolean joined = i == from || words.start(i) - words.end(i - 1) <= 1;
        return joined && (CharClass.isInitial(first) || words.word(i).charAt(0) == '-');
    }

    private static boolean isSame(Words words, int from, int to, Words title, int at) {
        for (int i = from; i < to; i++) {
            if (!words.word(i).equals(title.word(at + i - from))) {
                return false;
            }
        }
        return true;
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
