package org.entretien.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entretien.recognition.layout.Line;
import org.entretien.recognition.layout.Line.Shape;
import org.entretien.recognition.lexicon.Words;

/**
 * Finds lines that stand on the page twice: a title printed again, a sentence of an answer set apart as a pull quote.
 *
 * <p>Every run of four words of the page is remembered by a hash, so that a short line is looked up in time of its own length.
 */
final class Repetitions {
    private static final int RUN = 4;
    private static final int LONGEST = 60;
    /** The share of its runs that must stand elsewhere. */
    private static final double CONTAINED = 0.8;

    private static final int MOST_RUNS = 2_000_000;

    private final Map<Integer, Integer> firstWithHash = new HashMap<>();
    private final Set<Long> runsOfLongLines = new HashSet<>();
    private final CharSequence text;
    private final List<Line> lines;

    Repetitions(CharSequence text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            firstWithHash.putIfAbsent(line.hash(), i);
            if (line.words() > LONGEST / 4 && line.is(Shape.ENDS_SENTENCE) && runsOfLongLines.size() < MOST_RUNS) {
                addRuns(line);
            }
        }
    }

    /** {@return the first line of the same words, which may be the line itself} @param index of a line */
    int firstLike(int index) {
        return firstWithHash.getOrDefault(lines.get(index).hash(), index);
    }

    /** {@return whether a short line without a full stop of its own is cut out of a longer one} @param index of a line */
    boolean isPullQuote(int index) {
        Line line = lines.get(index);
        if (line.words() < RUN || line.words() > LONGEST || line.words() > LONGEST / 4 && !line.is(Shape.OPENS_QUOTE)) {
            return false;
        }
        Words words = words(line);
        int runs = 0;
        int found = 0;
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs++;
            found += runsOfLongLines.contains(run(words, i)) ? 1 : 0;
        }
        return runs > 0 && found >= CONTAINED * runs;
    }

    private void addRuns(Line line) {
        Words words = words(line);
        for (int i = 0; i + RUN <= words.size(); i++) {
            runsOfLongLines.add(run(words, i));
        }
    }

    private Words words(Line line) {
        return Words.of(text, line.prefix().afterSymbol(), line.unit().end());
    }

    private static long run(Words words, int from) {
        long hash = 7;
        for (int i = from; i < from + RUN; i++) {
            hash = hash * 1_000_003 + words.word(i).hashCode();
        }
        return hash;
    }
}
