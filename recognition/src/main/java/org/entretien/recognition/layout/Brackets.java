package org.entretien.recognition.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels that stand in brackets in front of what is said: "[Lina Hardi] …", "(LH) …".
 *
 * <p>Such brackets may hold anything, from a laugh to a place. They are believed when names come again and again in them and take turns all over
 * the page, if they ask or are no single words.
 */
final class Brackets {
    private static final int LONGEST = 60;
    /** Of so many labelled lines at least one ends in a question mark: those who laugh or sigh do not ask. */
    private static final int LINES_A_QUESTION = 5;

    private Brackets() {}

    /** {@return the bracket that closes another one; 0 for what is none} @param opening any character */
    static char closing(char opening) {
        return opening == '[' ? ']' : opening == '(' ? ')' : 0;
    }

    static List<Unit> labelled(CharSequence text, List<Unit> units) {
        int[] behind = new int[units.size()];
        @Nullable String[] names = names(text, units, behind);
        int kept = 0;
        int asking = 0;
        int telling = 0;
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null) {
                kept++;
                asking += LabelLines.asks(text, units.get(i)) ? 1 : 0;
                telling += isNoSingleWord(text, units.get(i).start(), behind[i]) ? 1 : 0;
            }
        }
        boolean talk = asking * LINES_A_QUESTION >= kept || telling * 2 >= kept;
        if (!talk || !LabelLines.suffice(kept, units) || !LabelLines.takeTurns(names)) {
            return units;
        }
        List<Unit> labelled = new ArrayList<>(units.size());
        for (int i = 0; i < names.length; i++) {
            labelled.add(names[i] == null ? units.get(i) : units.get(i).labelled(behind[i]));
        }
        return labelled;
    }

    /** The names that come more than once, and where the words behind them begin. */
    private static @Nullable String[] names(CharSequence text, List<Unit> units, int[] behind) {
        @Nullable String[] names = new String[units.size()];
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            Unit unit = units.get(i);
            int body = unit.hasLabelApart() ? -1 : behindBrackets(text, unit);
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
        return NameLine.of(text, start, stop)
                .map(name ->
                        NameMatch.key(text.subSequence(name.start(), name.end()).toString()))
                .orElse(null);
    }

    /** "Lina Hardi", "LH": not what "Applause" looks like. */
    private static boolean isNoSingleWord(CharSequence text, int start, int stop) {
        NameLine name = NameLine.of(text, start, stop).orElseThrow();
        for (int i = name.start() + 1; i < name.end(); i++) {
            if (Ink.isBlank(text.charAt(i)) || Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where a unit goes on behind the brackets that it opens with, a time code aside; -1 when there are none or nothing stands behind them. */
    private static int behindBrackets(CharSequence text, Unit unit) {
        int open = TimeCode.end(text, unit.start(), unit.end());
        char closing = closing(text.charAt(open));
        if (closing == 0) {
            return -1;
        }
        int stop = Math.min(unit.end(), open + LONGEST);
        int at = open;
        while (at < stop && text.charAt(at) != closing) {
            at++;
        }
        if (at == stop) {
            return -1;
        }
        at++;
        at += at < unit.end() && text.charAt(at) == ':' ? 1 : 0;
        int body = Ink.skipBlank(text, at, unit.end());
        return body > at && body < unit.end() ? body : -1;
    }
}
