package org.entretien.recognition.segmentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.NameMatch;
import org.entretien.recognition.text.Segment;
import org.entretien.recognition.text.TimeCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels that have lines of their own and joins each with what stands below it: "Lina Hardi", and in the next line what she says.
 *
 * <p>One such line may be anything. They are believed when they come again and again and take turns, or when one name stands below question after
 * question.
 */
final class StandaloneLabelJoiner {
    private static final int LEAST = 4;
    private static final int LEAST_OF_ONE = 3;
    /** Of a hundred lines so many stand below another name than the one before, where two talk. */
    private static final int CHANGES = 60;

    private static final int MOSTLY = 70;
    /** Paragraphs that one turn has, at most, on average over a page. */
    private static final int PARAGRAPHS = 8;

    private static final int PARAGRAPH = 60;

    private final CharSequence text;
    private final List<Segment> units;
    private final @Nullable String[] names;

    private StandaloneLabelJoiner(CharSequence text, List<Segment> units) {
        this.text = text;
        this.units = units;
        this.names = new String[units.size()];
    }

    static List<Segment> joined(CharSequence text, List<Segment> units) {
        StandaloneLabelJoiner lines = new StandaloneLabelJoiner(text, units);
        return lines.read() && (lines.takeTurns() || lines.oneAsksOrAnswers()) ? lines.joined() : units;
    }

    /** Keeps the names that come more than once, each above something else. Says whether there are enough. */
    private boolean read() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + 1 < names.length; i++) {
            names[i] = name(units.get(i)).orElse(null);
            if (names[i] != null) {
                counts.merge(names[i], 1, Integer::sum);
            }
        }
        int kept = 0;
        boolean above = false;
        for (int i = names.length - 1; i >= 0; i--) {
            boolean again = names[i] != null
                    && counts.getOrDefault(names[i], 0) > 1
                    && TimeLines.isRightAbove(text, units.get(i), units.get(i + 1));
            // What stands in a menu comes again with it, one line above the other.
            names[i] = again && !above ? names[i] : null;
            above = again;
            kept += names[i] == null ? 0 : 1;
        }
        return suffice(kept, units);
    }

    private Optional<String> name(Segment unit) {
        return StandaloneLabel.of(text, unit.start(), unit.end())
                .map(name ->
                        NameMatch.key(text.subSequence(name.start(), name.end()).toString()));
    }

    /** {@return whether so many labels are enough for what a page has of paragraphs} @param labels how many @param units of the page */
    static boolean suffice(int labels, List<Segment> units) {
        long paragraphs =
                units.stream().filter(unit -> unit.length() >= PARAGRAPH).count();
        return labels >= LEAST_OF_ONE && labels * PARAGRAPHS >= paragraphs;
    }

    private boolean takeTurns() {
        return takeTurns(names);
    }

    /** {@return whether names follow on one another as those of two or more who talk do} @param names one a unit, null where there is none */
    static boolean takeTurns(@Nullable String[] names) {
        int lines = 0;
        int changes = 0;
        String last = null;
        for (String name : names) {
            if (name != null) {
                lines++;
                changes += last != null && !name.equals(last) ? 1 : 0;
                last = name;
            }
        }
        return lines >= LEAST && changes * 100 >= CHANGES * (lines - 1);
    }

    /** The others are not labelled: the one name stands below their questions, or above its own. */
    private boolean oneAsksOrAnswers() {
        int lines = 0;
        int below = 0;
        int above = 0;
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null) {
                lines++;
                below += i > 0 && asks(i - 1) ? 1 : 0;
                above += asks(i + 1) ? 1 : 0;
            }
        }
        return Math.max(below, above) * 100 >= MOSTLY * lines;
    }

    private boolean asks(int i) {
        return asks(text, units.get(i));
    }

    static boolean asks(CharSequence text, Segment unit) {
        int last = unit.end() - 1;
        while (last > unit.start() && CharClass.isClosing(text.charAt(last))) {
            last--;
        }
        return CharClass.isQuestionMark(text.charAt(last));
    }

    /** The minute of the recording may stand between a name and what is said. */
    private Segment under(Segment name, Segment below) {
        return below.under(name).labelled(TimeCode.end(text, below.start(), below.end()));
    }

    private List<Segment> joined() {
        List<Segment> joined = new ArrayList<>(units.size());
        for (int i = 0; i < names.length; i++) {
            joined.add(names[i] == null ? units.get(i) : under(units.get(i), units.get(i + 1)));
            i += names[i] == null ? 0 : 1;
        }
        return joined;
    }
}
