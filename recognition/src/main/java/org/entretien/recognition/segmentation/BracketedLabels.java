package org.entretien.recognition.segmentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.NameMatch;
import org.entretien.recognition.text.Segment;
import org.entretien.recognition.text.TimeCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels in front of what is said that are parted from it by something else than a colon or a dash: "[Lina Hardi] …", "(LH) …",
 * "Lina Hardi | …", "Lina Hardi [04:07]: …".
 *
 * <p>Brackets may hold anything, from a laugh to a place. Such labels are believed when names come again and again in them and take turns all over
 * the page, if they ask or are no single words.
 */
final class BracketedLabels {
    private static final int LONGEST = 60;
    /** Of a hundred first lines behind a question so many carry a label, where only those who answer are named. */
    private static final int ANSWERING = 60;

    /** Of so many labelled lines at least one ends in a question mark: those who laugh or sigh do not ask. */
    private static final int LINES_A_QUESTION = 5;

    private BracketedLabels() {}

    /** {@return the bracket that closes another one; 0 for what is none} @param opening any character */
    static char closing(char opening) {
        return switch (opening) {
            case '[' -> ']';
            case '(' -> ')';
            case '<' -> '>';
            default -> 0;
        };
    }

    static List<Segment> labelled(CharSequence text, List<Segment> units) {
        int[] behind = new int[units.size()];
        @Nullable String[] names = names(text, units, behind);
        int kept = 0;
        int asking = 0;
        int telling = 0;
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null) {
                kept++;
                asking += StandaloneLabelJoiner.asks(text, units.get(i)) ? 1 : 0;
                telling += isNoSingleWord(text, units.get(i).start(), behind[i]) ? 1 : 0;
            }
        }
        boolean talk = asking * LINES_A_QUESTION >= kept || telling * 2 >= kept || answer(text, units, names);
        if (!talk || !StandaloneLabelJoiner.suffice(kept, units) || !StandaloneLabelJoiner.takeTurns(names)) {
            return units;
        }
        List<Segment> labelled = new ArrayList<>(units.size());
        for (int i = 0; i < names.length; i++) {
            labelled.add(names[i] == null ? units.get(i) : units.get(i).labelled(behind[i]));
        }
        return labelled;
    }

    /** "(Maud) We sold boats.", below question after question: a laugh would stand there by chance. */
    private static boolean answer(CharSequence text, List<Segment> units, @Nullable String[] names) {
        int questions = 0;
        int named = 0;
        for (int i = 1; i < names.length; i++) {
            if (names[i - 1] == null && StandaloneLabelJoiner.asks(text, units.get(i - 1))) {
                questions++;
                named += names[i] == null ? 0 : 1;
            }
        }
        return questions > 2 && named * 100 >= ANSWERING * questions;
    }

    /** The names that come more than once, and where the words behind them begin. */
    private static @Nullable String[] names(CharSequence text, List<Segment> units, int[] behind) {
        @Nullable String[] names = new String[units.size()];
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            Segment unit = units.get(i);
            int body = unit.hasLabelApart() ? -1 : behindName(text, unit);
            names[i] = body < 0 ? null : name(text, unit.start(), body);
            behind[i] = body;
            if (names[i] != null) {
                counts.merge(names[i], 1, Integer::sum);
            }
        }
        for (int i = 0; i < names.length; i++) {
            names[i] = names[i] != null && counts.getOrDefault(names[i], 0) > 1 ? names[i] : null;
        }
        return names;
    }

    private static @Nullable String name(CharSequence text, int start, int stop) {
        return StandaloneLabel.of(text, start, stop)
                .map(name ->
                        NameMatch.key(text.subSequence(name.start(), name.end()).toString()))
                .orElse(null);
    }

    /** "[Lina Hardi]", "(LH)", "Lina |": not what "[Applause]" looks like. */
    private static boolean isNoSingleWord(CharSequence text, int start, int stop) {
        char first = text.charAt(TimeCode.end(text, start, stop));
        if (first != '[' && first != '(') {
            return true;
        }
        StandaloneLabel name = StandaloneLabel.of(text, start, stop).orElseThrow();
        for (int i = name.start() + 1; i < name.end(); i++) {
            if (CharClass.isBlank(text.charAt(i)) || Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where a unit goes on behind a name that opens it, a time code aside; -1 when there is none or nothing stands behind it. */
    private static int behindName(CharSequence text, Segment unit) {
        int open = TimeCode.end(text, unit.start(), unit.end());
        int stop = Math.min(unit.end(), open + LONGEST);
        char closing = closing(text.charAt(open));
        int at = closing == 0 ? behindMark(text, open, stop) : behindBracket(text, open, stop, closing);
        int body = at < 0 ? unit.end() : CharClass.skipBlank(text, at, unit.end());
        return body < unit.end() ? body : -1;
    }

    private static int behindBracket(CharSequence text, int open, int stop, char closing) {
        for (int i = open + 1; i + 1 < stop; i++) {
            if (text.charAt(i) == closing) {
                int at = text.charAt(i + 1) == ':' ? i + 2 : i + 1;
                return at < stop && CharClass.isBlank(text.charAt(at)) ? at : -1;
            }
        }
        return -1;
    }

    /** A bar, a tab, two colons, or a colon behind the minute of the recording. */
    private static int behindMark(CharSequence text, int open, int stop) {
        for (int i = open; i + 1 < stop; i++) {
            char c = text.charAt(i);
            if (c == '|' || c == '\t') {
                return i + 1;
            }
            if (c == ':' && text.charAt(i + 1) == ':') {
                // "Lint::Rules" is one word.
                boolean apart = i > open && CharClass.isBlank(text.charAt(i - 1))
                        || i + 2 < stop && CharClass.isBlank(text.charAt(i + 2));
                return apart ? i + 2 : -1;
            }
            if (c == ':' && CharClass.isBlank(text.charAt(i + 1))) {
                return TimeCode.start(text, open, i) < i ? i + 1 : -1;
            }
            if (c == '\n' || c == '!' || CharClass.isQuestionMark(c)) {
                return -1;
            }
        }
        return -1;
    }
}
