package org.entretien.recognition.segmentation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Segment;
import org.entretien.recognition.text.Sentences;

/**
 * Whether a page prints question and answer in one paragraph, or a whole interview in one line.
 *
 * <p>There the question marks stand inside the blocks and not at their ends.
 */
final class InlineDialogue {
    private static final int LONG_BLOCK = 200;
    private static final int LONGEST_NOTE = 60;
    private static final int SHORTEST_ANSWER = 60;
    private static final int LONGEST_QUESTION = 300;
    private static final int LEAST_MARKS = 2;
    private static final int LEAST_BLOCKS = 3;

    private final CharSequence text;
    /** How many question marks a line that holds turns has; 0 where the page has no such lines. */
    private final int marksOfLine;

    private final boolean perParagraph;
    private final Set<String> labels;

    private InlineDialogue(CharSequence text, int marksOfLine, boolean perParagraph, Set<String> labels) {
        this.text = text;
        this.marksOfLine = marksOfLine;
        this.perParagraph = perParagraph;
        this.labels = labels;
    }

    static InlineDialogue on(CharSequence text, List<Segment> units) {
        int ending = 0;
        int leading = 0;
        int inside = 0;
        Set<String> once = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            Segment unit = units.get(i);
            int marks = marks(text, unit);
            boolean ends = endsInQuestion(text, unit);
            // Titles of other articles may ask as well; they have no answers.
            ending += ends && i + 1 < units.size() && answers(text, units.get(i + 1)) ? 1 : 0;
            inside += marks - (ends ? 1 : 0);
            Prefix prefix = PrefixScanner.scan(text, unit);
            leading += !ends
                            && marks > 0
                            && !prefix.hasLabel()
                            && Sentences.earlyEndsInQuestion(text, unit, LONGEST_QUESTION)
                    ? 1
                    : 0;
            if (prefix.hasLabel() && !once.add(label(text, prefix))) {
                labels.add(label(text, prefix));
            }
        }
        boolean oneLine = ending < 2 && inside >= LEAST_MARKS;
        int longest = units.stream().mapToInt(Segment::length).max().orElse(0);
        long all = units.stream().mapToLong(Segment::length).sum();
        int least = longest * 2L >= all ? LEAST_MARKS : LEAST_MARKS + 1;
        return new InlineDialogue(text, oneLine ? least : 0, leading >= LEAST_BLOCKS && leading > 2 * ending, labels);
    }

    private static boolean answers(CharSequence text, Segment unit) {
        return unit.length() >= SHORTEST_ANSWER && !endsInQuestion(text, unit);
    }

    private static String label(CharSequence text, Prefix prefix) {
        return text.subSequence(prefix.label(), prefix.labelEnd()).toString();
    }

    boolean holdsTurns(Segment unit) {
        if (marksOfLine > 0
                && unit.length() > LONG_BLOCK
                && marks(text, unit) >= marksOfLine
                && Ticker.headlines(text, unit).isEmpty()) {
            return true;
        }
        return perParagraph && asksFirst(unit);
    }

    /** "Good morning. And the port? It grows." A speaker with a label that comes again may well ask first and go on talking. */
    private boolean asksFirst(Segment unit) {
        Prefix prefix = PrefixScanner.scan(text, unit);
        return Sentences.earlyEndsInQuestion(text, unit, LONGEST_QUESTION)
                && !endsInQuestion(text, unit)
                && !(prefix.hasLabel() && labels.contains(label(text, prefix)));
    }

    /** A note in brackets may follow: who asks, who laughs. */
    private static boolean endsInQuestion(CharSequence text, Segment unit) {
        int last = unit.end() - 1;
        if (text.charAt(last) == ')' || text.charAt(last) == ']') {
            int open = last;
            while (open > unit.start()
                    && last - open < LONGEST_NOTE
                    && text.charAt(open) != '('
                    && text.charAt(open) != '[') {
                open--;
            }
            last = CharClass.trimEnd(text, unit.start(), open) - 1;
        }
        while (last > unit.start() && CharClass.isClosing(text.charAt(last))) {
            last--;
        }
        return last >= unit.start() && CharClass.isQuestionMark(text.charAt(last));
    }

    private static int marks(CharSequence text, Segment unit) {
        int marks = 0;
        for (int i = unit.start(); i < unit.end(); i++) {
            marks += CharClass.isQuestionMark(text.charAt(i)) ? 1 : 0;
        }
        return marks;
    }
}
