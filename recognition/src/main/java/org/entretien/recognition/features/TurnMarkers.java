package org.entretien.recognition.features;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;

/**
 * What dashes, bullets and numbers in front of the lines of a page mean: a question, an answer, any turn, or nothing but a list. A sign and the
 * same sign doubled are two marks where they take turns, and so are two dashes, "1-" and "1.".
 */
public final class TurnMarkers {
    /** What a symbol means on this page. */
    public enum Meaning {
        QUESTION,
        ANSWER,
        ANY_TURN,
        NOTHING
    }

    private static final int NUMBER = 1 << 20;
    private static final int MOST_WORDS_OF_QUESTION = 30;
    private static final double MOSTLY = 0.7;
    private static final double SOMETIMES = 0.2;
    private static final double OFTEN = 0.3;
    private static final int LEAST_APART = 3;
    private static final int LEAST_ALONE = 4;
    private static final double NEARLY_ALL = 0.9;
    private static final int LEAST_OF_PAIR = 2;
    private static final int LEAST_BOTH = 6;
    /** How much oftener the one mark asks than the other, so that it is the side that asks; who has the first word counts as well. */
    private static final double CONTRAST = 0.15;

    private static final double FIRST = 0.2;
    private static final double SHORTER = 0.2;

    private final Map<Integer, Meaning> meanings = new HashMap<>();
    private boolean pair;

    private static final class Tally {
        int lines;
        int words;
        int first = -1;
        int questions;
        int afterQuestion;
        /** Followed by a line without the symbol that has more words. */
        int beforeMore;
        /** Followed by a line without the symbol. */
        int alone;

        /** Marks that stand alone over and over part one side from the other, which asks less. */
        boolean partsThoseWhoAsk() {
            return lines >= LEAST_ALONE
                    && alone >= NEARLY_ALL * lines
                    && questions >= SOMETIMES * lines
                    && questions > afterQuestion;
        }

        double share() {
            return (double) questions / lines;
        }
    }

    public static TurnMarkers of(List<SegmentFeatures> lines) {
        Map<Integer, Tally> tallies = new HashMap<>();
        Map<Integer, Tally> forms = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int symbol = symbol(lines.get(i));
            if (symbol != 0) {
                count(tallies.computeIfAbsent(symbol, s -> new Tally()), lines, i);
                count(forms.computeIfAbsent(lines.get(i).prefix().mark(), s -> new Tally()), lines, i);
            }
        }
        TurnMarkers symbols = new TurnMarkers();
        tallies.forEach((symbol, tally) -> symbols.meanings.put(symbol, symbols.meaning(symbol, tally, lines)));
        symbols.takeTurns(lines, forms);
        return symbols;
    }

    private static void count(Tally tally, List<SegmentFeatures> lines, int i) {
        int symbol = symbol(lines.get(i));
        tally.first = tally.first < 0 ? i : tally.first;
        tally.lines++;
        tally.words += lines.get(i).words();
        tally.questions += asks(lines.get(i)) ? 1 : 0;
        tally.afterQuestion += i > 0 && asks(lines.get(i - 1)) && symbol(lines.get(i - 1)) != symbol ? 1 : 0;
        tally.beforeMore += isBeforeMore(lines, i) ? 1 : 0;
        tally.alone += i + 1 == lines.size() || symbol(lines.get(i + 1)) != symbol ? 1 : 0;
    }

    /** The two commonest marks are the two sides if they take turns; the one that asks more often asks. */
    private void takeTurns(List<SegmentFeatures> lines, Map<Integer, Tally> forms) {
        List<Map.Entry<Integer, Tally>> often = forms.entrySet().stream()
                .filter(form -> form.getValue().lines >= LEAST_OF_PAIR)
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Tally> form) -> -form.getValue().lines)
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        if (often.size() < 2
                || !alternate(lines, often.get(0).getKey(), often.get(1).getKey())) {
            return;
        }
        Tally one = often.get(0).getValue();
        Tally other = often.get(1).getValue();
        double asking = one.share() - other.share();
        asking += one.first < other.first ? FIRST : -FIRST;
        asking += (long) one.words * other.lines < (long) other.words * one.lines ? SHORTER : -SHORTER;
        if (Math.max(one.share(), other.share()) >= SOMETIMES && Math.abs(asking) >= CONTRAST) {
            meanings.put(~often.get(0).getKey(), asking > 0 ? Meaning.QUESTION : Meaning.ANSWER);
            meanings.put(~often.get(1).getKey(), asking > 0 ? Meaning.ANSWER : Meaning.QUESTION);
            pair = true;
        }
    }

    private static boolean alternate(List<SegmentFeatures> lines, int one, int other) {
        int marked = 0;
        int changes = 0;
        int last = 0;
        for (SegmentFeatures line : lines) {
            int mark = line.prefix().mark();
            if (mark == one || mark == other) {
                marked++;
                changes += last != 0 && last != mark ? 1 : 0;
                last = mark;
            }
        }
        return changes >= MOSTLY * (marked - 1);
    }

    private static boolean isBeforeMore(List<SegmentFeatures> lines, int i) {
        return i + 1 < lines.size()
                && symbol(lines.get(i + 1)) == 0
                && lines.get(i + 1).words() > lines.get(i).words();
    }

    private static boolean asks(SegmentFeatures line) {
        return line.is(Shape.ENDS_IN_QUESTION)
                || line.is(Shape.ENDS_IN_ELLIPSIS)
                || line.is(Shape.HOLDS_QUESTION) && line.words() < MOST_WORDS_OF_QUESTION;
    }

    private Meaning meaning(int symbol, Tally tally, List<SegmentFeatures> lines) {
        if (tally.lines < 2) {
            return Meaning.NOTHING;
        }
        double share = tally.share();
        if (share >= MOSTLY || symbol == NUMBER && share >= 0.5) {
            return Meaning.QUESTION;
        }
        // Not every question has a question mark; but a list would go on, and a dash may open the answers as well.
        if (symbol != '-' && share >= OFTEN && tally.lines >= LEAST_APART && tally.beforeMore >= MOSTLY * tally.lines) {
            return Meaning.QUESTION;
        }
        if (symbol != '-' && tally.partsThoseWhoAsk()) {
            return Meaning.QUESTION;
        }
        if (symbol == NUMBER) {
            return Meaning.NOTHING;
        }
        if (tally.afterQuestion >= MOSTLY * tally.lines) {
            return Meaning.ANSWER;
        }
        boolean both = symbol == '-' ? share >= SOMETIMES : share >= OFTEN && asksInTurn(symbol, lines, tally.lines);
        return both ? Meaning.ANY_TURN : Meaning.NOTHING;
    }

    /** "• Why? • Because. • And then? • Nothing.": the same sign before both sides, and every other line asks. */
    private static boolean asksInTurn(int symbol, List<SegmentFeatures> lines, int marked) {
        int changes = 0;
        int asked = -1;
        for (SegmentFeatures line : lines) {
            if (symbol(line) == symbol) {
                int asks = asks(line) ? 1 : 0;
                changes += asked >= 0 && asked != asks ? 1 : 0;
                asked = asks;
            }
        }
        return marked >= LEAST_BOTH && changes >= MOSTLY * (marked - 1);
    }

    private static int symbol(SegmentFeatures line) {
        if (line.prefix().symbol() != 0) {
            return line.prefix().symbol();
        }
        return line.prefix().number() >= 0 ? NUMBER : 0;
    }

    public Meaning of(SegmentFeatures line) {
        if (symbol(line) == 0) {
            return Meaning.NOTHING;
        }
        Meaning coarse = meanings.getOrDefault(symbol(line), Meaning.NOTHING);
        return meanings.getOrDefault(~line.prefix().mark(), coarse);
    }

    /** {@return whether two marks take turns all over the page} */
    public boolean takeTurns() {
        return pair;
    }

    boolean dashesBothSides() {
        return meanings.containsValue(Meaning.ANY_TURN);
    }
}
