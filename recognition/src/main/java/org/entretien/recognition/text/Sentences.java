package org.entretien.recognition.text;

import java.util.List;
import java.util.Set;

/** Cuts a block into sentences; knows the commonest titles that end in a stop. */
public final class Sentences {
    private static final int LONGEST_ABBREVIATION = 5;
    private static final int EARLY = 3;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Dr", "Pr", "Mr", "Ms", "Mrs", "Mme", "Mlle", "Sr", "Sra", "Dra", "St", "Ste", "Prof", "Hr", "Sig", "Dott",
            "Ing", "Mgr");

    private Sentences() {}

    public static void cut(CharSequence text, Segment unit, List<Segment> into) {
        int from = unit.start();
        boolean continues = unit.continues();
        for (int end = next(text, from, unit.end()); from < unit.end(); end = next(text, from, unit.end())) {
            into.add(new Segment(from, CharClass.trimEnd(text, from, end), unit.block(), unit.style(), continues));
            continues = true;
            from = CharClass.skipBlank(text, end, unit.end());
        }
    }

    /** {@return whether one of the first three sentences ends in a question mark} @param text the page @param unit of it @param longest how far behind the start, at most */
    public static boolean earlyEndsInQuestion(CharSequence text, Segment unit, int longest) {
        int stop = Math.min(unit.end(), unit.start() + longest);
        int from = unit.start();
        for (int i = 0; i < EARLY && from < stop; i++) {
            int end = next(text, from, stop);
            if (CharClass.isQuestionMark(text.charAt(CharClass.trimEnd(text, from, end) - 1))) {
                return true;
            }
            from = CharClass.skipBlank(text, end, stop);
        }
        return false;
    }

    /** The place after the sentence that starts at a place. */
    private static int next(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!CharClass.isSentenceEnd(c) || c == ';' || c == '.' && isAbbreviation(text, start, i)) {
                continue;
            }
            int after = i + 1;
            while (after < end
                    && (CharClass.isSentenceEnd(text.charAt(after)) || CharClass.isClosing(text.charAt(after)))) {
                after++;
            }
            // French puts a blank before the closing mark of a quotation.
            int quote = CharClass.skipBlank(text, after, end);
            if (quote < end && text.charAt(quote) == '\u00BB') {
                after = quote + 1;
            }
            int first = CharClass.skipBlank(text, after, end);
            if (first >= end || beginsSentence(text, after, first)) {
                return after;
            }
            i = after - 1;
        }
        return end;
    }

    private static boolean beginsSentence(CharSequence text, int after, int first) {
        char c = text.charAt(first);
        boolean glued = first == after;
        if (glued) {
            return Character.isUpperCase(c) || c == '\u00BF';
        }
        return CharClass.isInitial(c)
                || CharClass.isOpening(c)
                || CharClass.isDash(c)
                || CharClass.isBullet(c)
                || Character.isDigit(c);
    }

    private static boolean isAbbreviation(CharSequence text, int start, int stop) {
        int from = stop;
        while (from > start && stop - from <= LONGEST_ABBREVIATION && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean initial = stop - from == 1 && Character.isUpperCase(text.charAt(from));
        return initial || ABBREVIATIONS.contains(text.subSequence(from, stop).toString());
    }
}
