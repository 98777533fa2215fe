package org.entretien.recognition.features;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entretien.page.Page;
import org.entretien.page.Placement;
import org.entretien.recognition.segmentation.SegmentFeatures;

/**
 * Weighs what the layout says of units that it would leave out: how unlikely they are of the article, what frames them, and whether they look like
 * what is surely in it.
 */
public final class PlacementPrior {
    private static final double BY_LAYOUT = 0.35;
    private static final double LEAST_BODY = 0.01;
    private static final double IN_FRAME = 1.5;
    private static final double OF_ANOTHER_LOOK = 1.5;
    private static final double LINKS = 2;
    private static final int ENOUGH_ALIKE = 2;

    private PlacementPrior() {}

    /** {@return for each unit the log-odds against its being said} @param page of the units @param lines its units */
    public static double[] of(Page page, List<SegmentFeatures> lines) {
        BlockLook[] looks = BlockLook.of(lines);
        Map<BlockLook, Integer> counts = new HashMap<>();
        for (int i = 0; i < looks.length; i++) {
            if (placement(page, lines.get(i))
                    .filter(one -> one.otherwise().isEmpty())
                    .isPresent()) {
                counts.merge(looks[i], 1, Integer::sum);
            }
        }
        return IntStream.range(0, looks.length)
                .mapToDouble(i -> placement(page, lines.get(i))
                        .filter(one -> one.otherwise().isPresent())
                        .map(one -> against(one, counts.getOrDefault(looks[i], 0) >= ENOUGH_ALIKE))
                        .orElse(0.0))
                .toArray();
    }

    private static Optional<Placement> placement(Page page, SegmentFeatures line) {
        return page.blocks().get(line.unit().block()).placement();
    }

    private static double against(Placement placement, boolean alike) {
        double body = Math.max(LEAST_BODY, placement.body());
        double layout = -BY_LAYOUT * StrictMath.log(body / (1 - Math.min(body, 1 - LEAST_BODY)));
        double frame = placement.frame() == Placement.Frame.NONE ? 0 : IN_FRAME;
        return layout + frame + LINKS * placement.links() + (alike ? 0 : OF_ANOTHER_LOOK);
    }
}
