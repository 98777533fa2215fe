package org.entretien.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entretien.recognition.layout.Line;
import org.entretien.recognition.layout.Line.Shape;

/**
 * What dashes, bullets and numbers in front of the lines of a page mean: a question, an answer, any turn, or nothing but a list.
 */
final class Symbols {
    /** What a symbol means on this page. */
    enum Meaning {
        QUESTION,
        ANSWER,
        ANY_TURN,
        NOTHING
    }

    private static final char NUMBER = '1';
    private static final int MOST_WORDS_OF_QUESTION = 30;
    private static final double MOSTLY = 0.7;
    private static final double SOMETIMES = 0.2;
    private static final double OFTEN = 0.3;
    private static final int LEAST_APART = 3;
    private static final int LEAST_ALONE = 4;
    private static final double NEARLY_ALL = 0.9;

    private final Map<Character, Meaning> meanings = new HashMap<>();

    private static final class Tally {
        int lines;
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
    }

    static Symbols of(List<Line> lines) {
        Map<Character, Tally> tallies = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            char symbol = symbol(lines.get(i));
            if (symbol != 0) {
                Tally tally = tallies.computeIfAbsent(symbol, s -> new Tally());
                tally.lines++;
                tally.questions += asks(lines.get(i)) ? 1 : 0;
                tally.afterQuestion += i > 0 && asks(lines.get(i - 1)) && symbol(lines.get(i - 1)) != symbol ? 1 : 0;
                tally.beforeMore += isBeforeMore(lines, i) ? 1 : 0;
                tally.alone += i + 1 == lines.size() || symbol(lines.get(i + 1)) != symbol ? 1 : 0;
            }
        }
        Symbols symbols = new Symbols();
        tallies.forEach((symbol, tally) -> symbols.meanings.put(symbol, meaning(symbol, tally)));
        return symbols;
    }

    private static boolean isBeforeMore(List<Line> lines, int i) {
        return i + 1 < lines.size()
                && symbol(lines.get(i + 1)) == 0
                && lines.get(i + 1).words() > lines.get(i).words();
    }

    private static boolean asks(Line line) {
        return line.is(Shape.ENDS_IN_QUESTION)
                || line.is(Shape.ENDS_IN_ELLIPSIS)
                || line.is(Shape.HOLDS_QUESTION) && line.words() < MOST_WORDS_OF_QUESTION;
    }

    private static Meaning meaning(char symbol, Tally tally) {
        if (tally.lines < 2) {
            return Meaning.NOTHING;
        }
        double share = (double) tally.questions / tally.lines;
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
        return share >= SOMETIMES && symbol == '-' ? Meaning.ANY_TURN : Meaning.NOTHING;
    }

    private static char symbol(Line line) {
        if (line.prefix().symbol() != 0) {
            return line.prefix().symbol();
        }
        return line.prefix().number() >= 0 ? NUMBER : 0;
    }

    Meaning of(Line line) {
        return meanings.getOrDefault(symbol(line), Meaning.NOTHING);
    }

    boolean dashesBothSides() {
        return meanings.containsValue(Meaning.ANY_TURN);
    }
}
