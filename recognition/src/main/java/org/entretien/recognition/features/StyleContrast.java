package org.entretien.recognition.features;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entretien.page.Style;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;

/**
 * Which look of a block means a question on this page: one that at least three blocks share, most of them ending in a question mark, where
 * most others look otherwise. Crawl text has no looks, and then there is no contrast.
 */
final class StyleContrast {
    private static final int LEAST_BLOCKS = 3;
    private static final double MOSTLY = 0.5;
    private static final double NEARLY_ALL = 0.75;

    /** By style: lines of one style have one look. */
    private final Map<Style, BlockLook> looks = new HashMap<>();

    private final Set<BlockLook> asking = new HashSet<>();
    private final Set<BlockLook> known = new HashSet<>();
    private boolean decides;

    static StyleContrast of(List<SegmentFeatures> lines) {
        StyleContrast contrast = new StyleContrast();
        BlockLook[] looks = BlockLook.of(lines);
        Map<BlockLook, int[]> tallies = new HashMap<>();
        for (int i = 0; i < looks.length; i++) {
            SegmentFeatures line = lines.get(i);
            contrast.looks.put(line.unit().style(), looks[i]);
            int[] tally = tallies.computeIfAbsent(looks[i], look -> new int[2]);
            tally[0]++;
            tally[1] += line.is(Shape.ENDS_IN_QUESTION) ? 1 : 0;
        }
        if (tallies.size() > 1) {
            tallies.forEach((look, tally) -> contrast.add(look, tally[0], tally[1]));
        }
        return contrast;
    }

    private void add(BlockLook look, int blocks, int questions) {
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

    private BlockLook look(SegmentFeatures line) {
        return Objects.requireNonNull(looks.get(line.unit().style()), "a line of this page");
    }

    boolean asks(SegmentFeatures line) {
        return asking.contains(look(line));
    }

    /** {@return whether a line looks like no running text} @param line of the page */
    boolean isEmphasised(SegmentFeatures line) {
        BlockLook look = look(line);
        return look.headingLevel() > 0 || look.bold() || look.italic();
    }

    boolean answers(SegmentFeatures line) {
        BlockLook look = look(line);
        return !asking.isEmpty() && known.contains(look) && !asking.contains(look);
    }
}
