package org.entretien.recognition.segmentation;

import java.util.Optional;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.TimeCode;

/**
 * A line that may be a label and nothing else: a name, at most with the minute of the recording, a colon or bar behind it, brackets or signs of
 * emphasis around it.
 *
 * @param start where the name starts
 * @param end where it ends
 */
record StandaloneLabel(int start, int end) {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_PARTICLE = 3;
    private static final int SHORT = 5;
    private static final int SHORT_LAST = 3;

    /** {@return the name that is all of a line; empty when there is more or less than that} @param text the page @param start of the line @param stop where it ends at the latest */
    static Optional<StandaloneLabel> of(CharSequence text, int start, int stop) {
        int line = CharClass.trimEnd(text, start, stop);
        if (line - start > LONGEST) {
            return Optional.empty();
        }
        int from = behindSigns(text, TimeCode.end(text, start, line), line);
        int end = line;
        for (int before = end + 1; end < before; ) {
            before = end;
            end = beforeMarks(text, from, end);
        }
        if (end - from > 2 && BracketedLabels.closing(text.charAt(from)) == text.charAt(end - 1)) {
            from++;
            end--;
        }
        return isName(text, from, end) ? Optional.of(new StandaloneLabel(from, end)) : Optional.empty();
    }

    private static int behindSigns(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && "#*_".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return CharClass.skipBlank(text, i, end);
    }

    /** Without a time code at the end, and without one mark. */
    private static int beforeMarks(CharSequence text, int from, int end) {
        int stop = CharClass.trimEnd(text, from, TimeCode.start(text, from, end));
        boolean mark = stop > from && ":\uFF1A|*_".indexOf(text.charAt(stop - 1)) >= 0;
        return mark ? CharClass.trimEnd(text, from, stop - 1) : stop;
    }

    /** Words that begin like names do, and small ones between them: "Ana de Sousa", "Dr. Lenz", "ALM". */
    private static boolean isName(CharSequence text, int start, int end) {
        int words = 0;
        int i = start;
        while (i < end) {
            int stop = i;
            while (stop < end && !CharClass.isBlank(text.charAt(stop))) {
                stop++;
            }
            boolean particle = words > 0 && stop < end && stop - i <= LONGEST_PARTICLE;
            // "THE PRESIDENT OF THE COUNCIL, ANNA DUVAL": what somebody is, and the name.
            boolean comma =
                    words > 0 && stop < end && (text.charAt(stop - 1) == ',' || text.charAt(stop - 1) == '\u060C');
            if (!isWord(text, i, comma ? stop - 1 : stop, particle, stop == end)) {
                return false;
            }
            words++;
            i = CharClass.skipBlank(text, stop, end);
        }
        return words > 0 && words <= MOST_WORDS;
    }

    private static boolean isWord(CharSequence text, int start, int stop, boolean particle, boolean last) {
        if (!CharClass.isInitial(text.charAt(start)) && !particle) {
            return false;
        }
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            boolean within = i > start && (c == '\'' || c == '\u2019' || c == '-' || c == '.' || c == '\u200C');
            if (!letter && !within) {
                return false;
            }
        }
        // "Dr. Lenz", "J. K.": what is shortened is short, above all at the end, where a sentence stops as well.
        return text.charAt(stop - 1) != '.' || stop - start <= (last ? SHORT_LAST : SHORT);
    }
}
