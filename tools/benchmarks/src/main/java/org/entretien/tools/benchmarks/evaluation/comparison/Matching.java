package org.entretien.tools.benchmarks.evaluation.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * The longest list of pairs of a turn that was read and a turn of the gold page, in the order of both.
 *
 * @param pairs in that order
 */
public record Matching(List<Pair> pairs) {
    public Matching {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two turns that match.
     *
     * @param said the number of the one that was read
     * @param gold the number of the gold one
     */
    public record Pair(int said, int gold) {}

    /** Whether two turns are equal enough. */
    interface Likeness {
        /** {@return whether they match} @param said the number of one that was read @param gold of a gold one */
        boolean test(int said, int gold);
    }

    /** {@return the pairs} @param said how many turns were read @param gold how many there are @param like which may be paired */
    static Matching of(int said, int gold, Likeness like) {
        int[][] table = new int[said + 1][gold + 1];
        boolean[][] equal = new boolean[said][gold];
        for (int i = said - 1; i >= 0; i--) {
            for (int j = gold - 1; j >= 0; j--) {
                equal[i][j] = like.test(i, j);
                table[i][j] = equal[i][j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < said && j < gold) {
            if (equal[i][j]) {
                pairs.add(new Pair(i++, j++));
            } else if (table[i + 1][j] >= table[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new Matching(pairs);
    }

    public int size() {
        return pairs.size();
    }
}
