package org.entretien.recognition.speakers;

import java.util.Optional;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Words;

/**
 * What somebody is, and where, as far as the two are printed apart: "directrice, Filatures du Gharb", "founder (Millrace Cooperative)". What is
 * printed in one, "directrice des Filatures du Gharb", stays in one.
 *
 * @param role what somebody is
 * @param affiliation the organisation
 */
public record Position(Optional<String> role, Optional<String> affiliation) {
    private static final int MOST_WORDS = 7;
    private static final int SMALL = 3;

    /** {@return both parts} @param printed what stands behind a name @param lexicon of the page's language */
    public static Position of(Optional<String> printed, Lexicon lexicon) {
        if (printed.isEmpty()) {
            return new Position(printed, Optional.empty());
        }
        String words = printed.get();
        int bracket = words.endsWith(")") ? words.lastIndexOf('(') : -1;
        int comma = Math.max(words.lastIndexOf(','), words.lastIndexOf('\u060C'));
        if (bracket > 0) {
            return split(words, bracket, words.substring(bracket + 1, words.length() - 1), lexicon);
        }
        return comma > 0
                ? split(words, comma, words.substring(comma + 1), lexicon)
                : new Position(printed, Optional.empty());
    }

    private static Position split(String printed, int at, String behind, Lexicon lexicon) {
        String role = printed.substring(0, at).strip();
        String name = behind.strip();
        return !role.isEmpty() && isName(name, lexicon)
                ? new Position(Optional.of(role), Optional.of(name))
                : new Position(Optional.of(printed), Optional.empty());
    }

    /** Words with capitals and small ones between them; what begins with a role says more of what somebody is. */
    private static boolean isName(String name, Lexicon lexicon) {
        Words words = Words.of(name);
        if (words.size() == 0 || words.size() > MOST_WORDS || !Character.isUpperCase(name.charAt(0))) {
            return false;
        }
        boolean plain =
                (lexicon.sensesAt(words, 0) & (LexicalCategory.ROLE.bit() | LexicalCategory.HONORIFIC.bit())) == 0;
        for (int i = 0; plain && i < words.size(); i++) {
            plain = CharClass.isInitial(name.charAt(words.start(i)))
                    || words.word(i).length() <= SMALL;
        }
        return plain;
    }
}
