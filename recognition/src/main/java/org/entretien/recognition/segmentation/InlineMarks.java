package org.entretien.recognition.segmentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entretien.recognition.text.Segment;

/**
 * Joins the sentences of a line that belong to one mark: "- Why? * Because. I was told to. - And then? * Nothing." Where but one side is marked,
 * the sentences stay as they are, for they may be of both sides.
 */
final class InlineMarks {
    private static final int LEAST = 4;
    private static final double MOSTLY = 0.7;

    private InlineMarks() {}

    static List<Segment> joined(CharSequence text, List<Segment> sentences) {
        int[] marks = new int[sentences.size()];
        boolean[] asks = new boolean[sentences.size()];
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < marks.length; i++) {
            marks[i] = PrefixScanner.scan(text, sentences.get(i)).mark();
            asks[i] = StandaloneLabelJoiner.asks(text, sentences.get(i));
            if (marks[i] != 0) {
                counts.merge(marks[i], 1, Integer::sum);
            }
        }
        Set<Integer> often = new HashSet<>();
        counts.forEach((mark, count) -> {
            if (count > 1) {
                often.add(mark);
            }
        });
        return takeTurns(marks, asks, often) ? joined(sentences, marks, often) : sentences;
    }

    /** Two marks in turn; or the same mark before both sides, and every other line asks. */
    private static boolean takeTurns(int[] marks, boolean[] asks, Set<Integer> often) {
        int marked = 0;
        int changes = 0;
        int turns = 0;
        int last = 0;
        boolean asked = false;
        for (int i = 0; i < marks.length; i++) {
            if (often.contains(marks[i])) {
                boolean asking = asks[i];
                for (int k = i + 1; k < marks.length && !often.contains(marks[k]); k++) {
                    asking = asks[k];
                }
                changes += last != 0 && last != marks[i] ? 1 : 0;
                turns += last != 0 && asking != asked ? 1 : 0;
                marked++;
                last = marks[i];
                asked = asking;
            }
        }
        boolean two = often.size() >= 2 && changes >= MOSTLY * (marked - 1);
        boolean one = often.size() == 1 && turns >= MOSTLY * (marked - 1);
        return marked >= LEAST && (two || one);
    }

    private static List<Segment> joined(List<Segment> sentences, int[] marks, Set<Integer> often) {
        List<Segment> joined = new ArrayList<>();
        int i = 0;
        while (i < marks.length && !often.contains(marks[i])) {
            joined.add(sentences.get(i++));
        }
        while (i < marks.length) {
            Segment opening = sentences.get(i);
            int next = i + 1;
            while (next < marks.length && !often.contains(marks[next])) {
                next++;
            }
            joined.add(new Segment(
                    opening.start(),
                    sentences.get(next - 1).end(),
                    opening.block(),
                    opening.style(),
                    opening.continues()));
            i = next;
        }
        return joined;
    }
}
