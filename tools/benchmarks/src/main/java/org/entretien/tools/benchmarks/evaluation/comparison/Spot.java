package org.entretien.tools.benchmarks.evaluation.comparison;

import java.util.ArrayList;
import java.util.List;
import org.entretien.tools.benchmarks.evaluation.gold.Role;
import org.entretien.tools.benchmarks.evaluation.gold.Utterance;

/**
 * Where a turn stands in the folded text of its page.
 *
 * @param turn its number
 * @param role what it is
 * @param start its first character, or -1 when it is nowhere
 * @param end after its last character
 */
public record Spot(int turn, Role role, int start, int end) {
    private static final int ANCHOR = 40;

    public boolean isFound() {
        return start >= 0;
    }

    /** {@return a place a turn that has words} @param turns in print order @param text of the page, folded */
    static List<Spot> of(List<Utterance> turns, String text) {
        List<Spot> spots = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < turns.size(); i++) {
            Utterance turn = turns.get(i);
            if (turn.text().isEmpty()) {
                continue;
            }
            Spot spot = of(i, turn, text, at);
            spots.add(spot);
            at = spot.isFound() ? spot.end : at;
        }
        return spots;
    }

    private static Spot of(int number, Utterance turn, String text, int from) {
        String words = turn.text();
        int start = text.indexOf(words, from);
        if (start >= 0) {
            return new Spot(number, turn.role(), start, start + words.length());
        }
        // A turn that was rewritten, or is interrupted by other print, is found by its beginning.
        int length = words.codePointCount(0, words.length());
        start = text.indexOf(words.substring(0, words.offsetByCodePoints(0, Math.min(ANCHOR, length))), from);
        if (start < 0) {
            return new Spot(number, turn.role(), -1, -1);
        }
        int rest = text.codePointCount(start, text.length());
        return new Spot(number, turn.role(), start, text.offsetByCodePoints(start, Math.min(length, rest)));
    }
}
