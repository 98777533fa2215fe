package org.entretien.recognition.features;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entretien.page.Style;
import org.entretien.recognition.segmentation.SegmentFeatures;

/**
 * How a line looks to a reader: what it is set as, and whether bold or slanted. Elements that only emphasise or link say nothing more than that.
 *
 * @param headingLevel 1 to 6 for a heading, 0 for none
 * @param bold whether it is bold, but for a few words
 * @param italic whether it is slanted, but for a few words
 * @param signature the element around it and its classes
 */
record BlockLook(int headingLevel, boolean bold, boolean italic, String signature) {
    private static final double MOSTLY = 0.8;
    private static final int COMMON = 3;
    private static final Set<String> EMPHASIS =
            Set.of("b", "strong", "i", "em", "a", "u", "span", "font", "mark", "small", "big", "cite", "q", "s");

    private static BlockLook of(Style style) {
        return new BlockLook(
                style.headingLevel(),
                style.boldShare() >= MOSTLY,
                style.italicShare() >= MOSTLY,
                withoutEmphasis(style.signature()));
    }

    /** Without the inline elements at its beginning that have no class, but for links. */
    private static String withoutEmphasis(String signature) {
        int start = 0;
        for (int end = signature.indexOf('<'); end >= 0; end = signature.indexOf('<', start)) {
            String element = signature.substring(start, end);
            if (!element.startsWith("a.") && !EMPHASIS.contains(element)) {
                break;
            }
            start = end + 1;
        }
        return signature.substring(start);
    }

    /** The look without classes: that of the element which sets the line apart. */
    private BlockLook plain() {
        for (String part : signature.split("<", -1)) {
            int point = part.indexOf('.');
            String element = point < 0 ? part : part.substring(0, point);
            if (!EMPHASIS.contains(element)) {
                return new BlockLook(headingLevel, bold, italic, element);
            }
        }
        return this;
    }

    /**
     * {@return the look of each line; one that hardly any line has is the commonest that differs from it by its classes alone}
     *
     * @param lines of a page
     */
    static BlockLook[] of(List<SegmentFeatures> lines) {
        BlockLook[] looks = lines.stream().map(line -> of(line.unit().style())).toArray(BlockLook[]::new);
        Map<BlockLook, Integer> counts = new HashMap<>();
        for (BlockLook look : looks) {
            counts.merge(look, 1, Integer::sum);
        }
        Map<BlockLook, BlockLook> commonest = new HashMap<>();
        for (BlockLook look : looks) {
            if (count(counts, look) >= COMMON) {
                commonest.merge(
                        look.plain(), look, (one, other) -> count(counts, one) >= count(counts, other) ? one : other);
            }
        }
        for (int i = 0; i < looks.length; i++) {
            looks[i] =
                    count(counts, looks[i]) >= COMMON ? looks[i] : commonest.getOrDefault(looks[i].plain(), looks[i]);
        }
        return looks;
    }

    private static int count(Map<BlockLook, Integer> counts, BlockLook look) {
        return counts.getOrDefault(look, 0);
    }
}
