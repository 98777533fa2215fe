package org.entretien.recognition.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Words;

/** The words in capitals of the first lines, two or more together: the headline names who is interviewed. */
public final class CapitalisedNames {
    private static final int SHORTEST_NAME = 3;

    private final Set<String> names = new HashSet<>();

    private CapitalisedNames() {}

    public static CapitalisedNames of(CharSequence text, List<SegmentFeatures> head) {
        CapitalisedNames guest = new CapitalisedNames();
        for (SegmentFeatures line : head) {
            Words words = Words.of(text, line.unit().start(), line.unit().end());
            for (int w = 0; w + 1 < words.size(); w++) {
                if (isName(text, words, w) && isName(text, words, w + 1)) {
                    guest.names.add(words.word(w));
                    guest.names.add(words.word(w + 1));
                }
            }
        }
        return guest;
    }

    private static boolean isName(CharSequence text, Words words, int w) {
        return words.word(w).length() >= SHORTEST_NAME && Character.isUpperCase(text.charAt(words.start(w)));
    }

    /** {@return whether a line of more than one word has one of them} @param text the page @param line of it */
    public boolean isNamedIn(CharSequence text, SegmentFeatures line) {
        if (names.isEmpty() || line.words() < 2) {
            return false;
        }
        Words words = Words.of(text, line.unit().start(), line.unit().end());
        for (int w = 0; w < words.size(); w++) {
            if (names.contains(words.word(w)) && CharClass.isInitial(text.charAt(words.start(w)))) {
                return true;
            }
        }
        return false;
    }
}
