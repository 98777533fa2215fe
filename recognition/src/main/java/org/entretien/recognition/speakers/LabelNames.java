package org.entretien.recognition.speakers;

import java.util.stream.IntStream;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Words;

/** Reads the name out of a label. */
final class LabelNames {
    private final Lexicon lexicon;

    LabelNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return the name in a label, without brackets and what is said of who bears it} @param label as printed */
    String plain(String label) {
        return withoutAddition(withoutBrackets(label));
    }

    /** "Lina Hardi, potter", "Lina Hardi answers": a name of two words or more, and what is said of who bears it. */
    private String withoutAddition(String label) {
        Words words = Words.of(label);
        int last = words.size() - 1;
        int comma = label.indexOf(',');
        if (comma > 0
                && words.firstAt(comma) >= 2
                && isNameShaped(label.substring(0, comma), Words.of(label, 0, comma))) {
            return label.substring(0, comma);
        }
        boolean verb = last >= 2
                && lexicon.length(LexicalCategory.SAYS, words, last) == 1
                && words.end(last) == label.length();
        String name = verb ? label.substring(0, words.end(last - 1)) : label;
        return verb && isNameShaped(name, Words.of(name)) ? name : label;
    }

    /** {@return a name without "Dr", "Madame" and the like} @param name as printed */
    String withoutHonorific(String name) {
        Words words = Words.of(name);
        // "M. Q." is no Monsieur Q.
        if (IntStream.range(0, words.size()).allMatch(i -> words.word(i).length() == 1)) {
            return name;
        }
        int first = 0;
        while (first < words.size() - 1 && lexicon.length(LexicalCategory.HONORIFIC, words, first) > 0) {
            first += lexicon.length(LexicalCategory.HONORIFIC, words, first);
        }
        return first > 0 && first < words.size() ? name.substring(words.start(first)) : name;
    }

    private static String withoutBrackets(String label) {
        int open = label.indexOf('(');
        return open > 1 ? label.substring(0, open).strip() : label;
    }

    /** {@return whether a label looks like initials or like two to four words of a name} */
    static boolean isNameShaped(String name, Words words) {
        boolean initials =
                name.length() <= 6 && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '\'');
        boolean full = words.size() >= 2 && words.size() <= 4 && name.chars().allMatch(LabelNames::isOfNames);
        for (int i = 0; full && i < words.size(); i++) {
            full = CharClass.isInitial(name.charAt(words.start(i)))
                    || words.word(i).length() <= 3;
        }
        return initials || full;
    }

    private static boolean isOfNames(int c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || CharClass.isBlank((char) c)
                || CharClass.isDash((char) c)
                || c == '.'
                || c == '\''
                || c == '\u2019'
                || c == '\u200C';
    }
}
