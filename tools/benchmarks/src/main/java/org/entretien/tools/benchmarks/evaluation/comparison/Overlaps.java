package org.entretien.tools.benchmarks.evaluation.comparison;

import java.util.HashMap;
import java.util.Map;

/** How many characters the turns of two layers share. */
public final class Overlaps {
    private final Map<Long, Integer> shared = new HashMap<>();
    private final int[] saidSizes;
    private final int[] goldSizes;

    private Overlaps(int said, int gold) {
        saidSizes = new int[said];
        goldSizes = new int[gold];
    }

    public static Overlaps of(Layer said, int saidTurns, Layer gold, int goldTurns) {
        Overlaps overlaps = new Overlaps(saidTurns, goldTurns);
        for (int i = 0; i < said.size(); i++) {
            int s = said.turn(i);
            int g = gold.turn(i);
            if (s >= 0) {
                overlaps.saidSizes[s]++;
            }
            if (g >= 0) {
                overlaps.goldSizes[g]++;
            }
            if (s >= 0 && g >= 0) {
                overlaps.shared.merge(key(s, g), 1, Integer::sum);
            }
        }
        return overlaps;
    }

    private static long key(int said, int gold) {
        return (long) said << Integer.SIZE | gold;
    }

    /** {@return how many characters two turns share} @param said one that was read @param gold one of the page */
    public int shared(int said, int gold) {
        return shared.getOrDefault(key(said, gold), 0);
    }

    /** {@return how many characters of the page a turn has} @param said one that was read */
    public int ofSaid(int said) {
        return saidSizes[said];
    }

    /** {@return how many characters of the page a turn has} @param gold one of the page */
    public int ofGold(int gold) {
        return goldSizes[gold];
    }

    /** {@return the characters that both have, of those that either has} @param said one that was read @param gold one of the page */
    double jaccard(int said, int gold) {
        int both = shared(said, gold);
        return both == 0 ? 0 : (double) both / (saidSizes[said] + goldSizes[gold] - both);
    }
}
