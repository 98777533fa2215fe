package org.entretien.recognition.speakers;

import java.util.Optional;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.lexicon.Lexicons;
import org.entretien.recognition.text.Words;

/** Labels that name a side and no person: "Q.", "Réponse", "Interviewer". */
final class RoleLabels {
    private static final long ASKS = LexicalCategory.QUESTION_TAG.bit() | LexicalCategory.ASKER_LABEL.bit();
    private static final long ANSWERS = LexicalCategory.ANSWER_TAG.bit() | LexicalCategory.ANSWERER_LABEL.bit();
    static final String ASKS_KEY = "#asks";
    static final String ANSWERS_KEY = "#answers";

    private RoleLabels() {}

    /** {@return the key of the side that a label names; empty when it names none} */
    static Optional<String> key(Words label, Lexicon lexicon) {
        if (label.size() == 1 && Character.isDigit(lastOf(label.word(0)))) {
            return key(Words.of(label.word(0).replaceAll("[0-9]{1,2}$", "")), lexicon);
        }
        Optional<String> own = key(label, 1, lexicon);
        if (own.isPresent() || label.size() == 0 || label.word(0).length() == 1) {
            return own;
        }
        return key(label, 1, Lexicons.of("en"));
    }

    private static char lastOf(String word) {
        return word.charAt(word.length() - 1);
    }

    /** {@return whether a tag is a word for asking, whatever follows it} */
    static boolean isAsking(SpeakerCluster tag) {
        return tag.side == SpeakerCluster.Side.ASKS;
    }

    private static Optional<String> key(Words label, int words, Lexicon lexicon) {
        for (int length = 2; length >= words; length--) {
            boolean whole = label.size() == length
                    || label.size() == length + 1
                            && Character.isDigit(label.word(length).charAt(0));
            long senses = whole ? lexicon.sensesAt(label, 0) : 0;
            if ((senses & ASKS) != 0) {
                return Optional.of(ASKS_KEY);
            }
            if ((senses & ANSWERS) != 0) {
                return Optional.of(ANSWERS_KEY);
            }
        }
        return Optional.empty();
    }
}
