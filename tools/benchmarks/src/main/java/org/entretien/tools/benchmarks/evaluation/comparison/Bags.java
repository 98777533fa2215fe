package org.entretien.tools.benchmarks.evaluation.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists whose order does not matter. */
public final class Bags {
    private Bags() {}

    /** {@return how many members two lists share, each as often as both have it} @param a one @param b the other */
    public static <T> int common(List<T> a, List<T> b) {
        Map<T, Integer> left = new HashMap<>();
        a.forEach(one -> left.merge(one, 1, Integer::sum));
        int common = 0;
        for (T one : b) {
            int rest = left.getOrDefault(one, 0);
            if (rest > 0) {
                left.put(one, rest - 1);
                common++;
            }
        }
        return common;
    }
}
