package org.entretien.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entretien.page.Style;
import org.entretien.recognition.layout.Line;
import org.entretien.recognition.layout.Line.Shape;

/**
 * Which look of a block means a question on this page: one that at least three blocks share, most of which end in a question mark, where
 * most others look otherwise. Crawl text has no looks, and then there is no contrast.
 */
final class StyleContrast {
    private static final int LEAST_BLOCKS = 3;
    private static final double MOSTLY = 0.5;
    private static final double WHOLLY = 0.9;
    private static final double NEARLY_ALL = 0.75;

    private record Look(int headingLevel, boolean bold, boolean italic, String signature) {
        static Look of(Style style) {
            return new Look(
                    style.headingLevel(),
                    style.boldShare() >= WHOLLY,
                    style.italicShare() >= WHOLLY,
                    style.signature());
        }
    }

    private final Set<Look> asking = new HashSet<>();
    private final Set<Look> known = new HashSet<>();
    private boolean decides;

    static StyleContrast of(List<Line> lines) {
        Map<Look, int[]> tallies = new HashMap<>();
        for (Line line : lines) {
            int[] tally = tallies.computeIfAbsent(Look.of(line.unit().style()), look -> new int[2]);
            tally[0]++;
            tally[1] += line.is(Shape.ENDS_IN_QUESTION) ? 1 : 0;
        }
        StyleContrast contrast = new StyleContrast();
        if (tallies.size() > 1) {
            tallies.forEach((look, tally) -> contrast.add(look, tally[0], tally[1]));
        }
        return contrast;
    }

    private void add(Look look, int blocks, int questions) {
        known.add(look);
        if (blocks >= LEAST_BLOCKS && questions >= MOSTLY * blocks) {
            asking.add(look);
            decides |= blocks > LEAST_BLOCKS && questions >= NEARLY_ALL * blocks;
        }
    }

    /** {@return whether questions are set apart so clearly that a block of another look asks nothing, whatever its words} */
    boolean decides() {
        return decides;
    }

    boolean asks(Line line) {
        return asking.contains(Look.of(line.unit().style()));
    }

    /** {@return whether a line looks like no running text} @param line of the page */
    boolean isEmphasised(Line line) {
        Look look = Look.of(line.unit().style());
        return look.headingLevel() > 0 || look.bold() || look.italic();
    }

    boolean answers(Line line) {
        Look look = Look.of(line.unit().style());
        return !asking.isEmpty() && known.contains(look) && !asking.contains(look);
    }
}
