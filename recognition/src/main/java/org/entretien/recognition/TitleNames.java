package org.entretien.recognition;

import java.util.Optional;
import org.entretien.recognition.layout.Ink;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.lexicon.Sense;
import org.entretien.recognition.lexicon.Words;

/** The interviewee that a headline names: "Lina Hardi : « Je jardine »", "« Je jardine » : Lina Hardi", or nothing but a name. */
final class TitleNames {
    private static final int MOST_WORDS = 4;

    private TitleNames() {}

    static Optional<String> in(String headline, Lexicon lexicon) {
        int colon = headline.indexOf(':');
        if (colon > 0) {
            String before = headline.substring(0, colon).strip();
            String after = headline.substring(colon + 1).strip();
            if (!after.isEmpty() && Ink.isOpening(after.charAt(0)) && isName(before, lexicon)) {
                return Optional.of(before);
            }
            boolean quoted = !before.isEmpty() && Ink.isClosing(before.charAt(before.length() - 1));
            if (quoted && isName(after, lexicon)) {
                return Optional.of(after);
            }
        }
        // A script without capitals shows no name where there is nothing but a few words.
        boolean capitals = Character.isUpperCase(headline.codePointAt(0));
        return capitals && isName(headline, lexicon) ? Optional.of(headline) : Optional.empty();
    }

    private static boolean isName(String text, Lexicon lexicon) {
        Words words = Words.of(text);
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < words.size(); i++) {
            char first = text.charAt(words.start(i));
            char c = Ink.isDash(first) ? text.charAt(words.start(i) + 1) : first;
            boolean particle = words.word(i).length() <= 3 && i > 0;
            if (!Ink.isInitial(c) && !particle
                    || (lexicon.sensesAt(words, i) & (Sense.ROLE.bit() | Sense.ANNOUNCE_WHOLE_LINE.bit())) != 0) {
                return false;
            }
            if (lexicon.isCommon(words.word(i)) && !particle) {
                return false;
            }
            capitals += Ink.isInitial(c) ? 1 : 0;
        }
        boolean plain = text.chars()
                .allMatch(c -> Character.isLetter(c)
                        || c == ' '
                        || c == '\''
                        || c == '\u2019'
                        || c == '-'
                        || c == '.'
                        || c == '\u00A0');
        return capitals >= 2 && plain;
    }
}
