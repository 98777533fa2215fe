package org.entretien.recognition.sequence;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps a confidence of the chain, 0 to 1, to the share of turns that were right at it, measured on sites that it has not seen: a line through a few points, both rising.
 *
 * @param said what the chain says, 0 to 1, rising
 * @param found the share that was right
 */
public record Calibration(List<Double> said, List<Double> found) {
    private static final Calibration NONE = new Calibration(List.of(), List.of());

    /** Copies. */
    public Calibration {
        said = List.copyOf(said);
        found = List.copyOf(found);
    }

    /** {@return one that leaves confidences as they are} */
    public static Calibration none() {
        return NONE;
    }

    /** {@return the points as lines of the resource} */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            lines.add(Weights.SURE + said.get(i) + " " + found.get(i));
        }
        return lines;
    }

    /** {@return how likely something is to be right} @param sure what the chain says, 0 to 1 */
    public double of(double sure) {
        if (said.isEmpty()) {
            return sure;
        }
        int above = 0;
        while (above < said.size() && said.get(above) < sure) {
            above++;
        }
        if (above == 0) {
            return found.get(0);
        }
        if (above == said.size()) {
            return found.get(above - 1);
        }
        double from = said.get(above - 1);
        double share = (sure - from) / (said.get(above) - from);
        return found.get(above - 1) + share * (found.get(above) - found.get(above - 1));
    }
}
