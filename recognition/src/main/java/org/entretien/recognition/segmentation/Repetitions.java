package org.entretien.recognition.segmentation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.text.Words;

/**
 * Finds lines that stand on the page twice: a title printed again, a sentence of an answer set apart as a pull quote.
 *
 * <p>The runs of four words of the short lines are remembered by a hash, and the long lines are then looked through once.
 */
public final class Repetitions {
    private static final int RUN = 4;
    private static final int SHORT = 15;
    private static final int LONGEST = 60;
    /** The share of its runs that must stand elsewhere. */
    private static final double CONTAINED = 0.8;

    private final Map<Integer, Integer> firstWithHash = new HashMap<>();
    private final Set<Long> foundInLongLines = new HashSet<>();
    private final CharSequence text;
    private final List<SegmentFeatures> lines;

    public Repetitions(CharSequence text, List<SegmentFeatures> lines) {
        this.text = text;
        this.lines = lines;
        Set<Long> wanted = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            firstWithHash.putIfAbsent(lines.get(i).hash(), i);
            if (mayBePullQuote(lines.get(i))) {
                runs(lines.get(i)).forEach(wanted::add);
            }
        }
        if (!wanted.isEmpty()) {
            lines.stream()
                    .filter(Repetitions::isLong)
                    .forEach(line -> runs(line).filter(wanted::contains).forEach(foundInLongLines::add));
        }
    }

    private static boolean isLong(SegmentFeatures line) {
        return line.words() > SHORT && line.is(Shape.ENDS_SENTENCE);
    }

    /** A teaser is short or quoted, and asks nothing. */
    private static boolean mayBePullQuote(SegmentFeatures line) {
        boolean length = line.words() >= RUN && line.words() <= (line.is(Shape.OPENS_QUOTE) ? LONGEST : SHORT);
        return length && !line.is(Shape.ENDS_IN_QUESTION);
    }

    /** {@return the first line of the same words, which may be the line itself} @param index of a line */
    public int firstLike(int index) {
        return firstWithHash.getOrDefault(lines.get(index).hash(), index);
    }

    /** {@return whether a short line is cut out of a longer one} @param index of a line */
    public boolean isPullQuote(int index) {
        SegmentFeatures line = lines.get(index);
        if (!mayBePullQuote(line) || isLong(line) || foundInLongLines.isEmpty()) {
            return false;
        }
        List<Long> runs = runs(line).toList();
        long found = runs.stream().filter(foundInLongLines::contains).count();
        return found >= CONTAINED * runs.size();
    }

    private Stream<Long> runs(SegmentFeatures line) {
        Words words = Words.of(text, line.prefix().afterSymbol(), line.unit().end());
        return IntStream.rangeClosed(0, words.size() - RUN).mapToObj(from -> run(words, from));
    }

    private static long run(Words words, int from) {
        long hash = 7;
        for (int i = from; i < from + RUN; i++) {
            hash = hash * 1_000_003 + words.word(i).hashCode();
        }
        return hash;
    }
}
