package org.entretien.tools.training.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words of a page are those of a reference text: the longest common run, then the same on both sides of it (Ratcliff and Obershelp, 1988). */
final class Alignment {
    private Alignment() {}

    private record Stretch(int pageFrom, int pageTo, int goldFrom, int goldTo) {}

    /** {@return one entry a word of the page} @param page its words @param gold words of the reference */
    static boolean[] of(List<String> page, List<String> gold) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            places.computeIfAbsent(gold.get(i), word -> new ArrayList<>()).add(i);
        }
        boolean[] matched = new boolean[page.size()];
        Deque<Stretch> open = new ArrayDeque<>();
        open.push(new Stretch(0, page.size(), 0, gold.size()));
        while (!open.isEmpty()) {
            Stretch at = open.pop();
            int[] run = longest(page, places, at);
            if (run[2] > 0) {
                Arrays.fill(matched, run[0], run[0] + run[2], true);
                open.push(new Stretch(at.pageFrom, run[0], at.goldFrom, run[1]));
                open.push(new Stretch(run[0] + run[2], at.pageTo, run[1] + run[2], at.goldTo));
            }
        }
        return matched;
    }

    private static int[] longest(List<String> page, Map<String, List<Integer>> places, Stretch at) {
        int[] best = new int[3];
        Map<Integer, Integer> before = Map.of();
        for (int i = at.pageFrom; i < at.pageTo; i++) {
            Map<Integer, Integer> lengths = new HashMap<>();
            for (int j : places.getOrDefault(page.get(i), List.of())) {
                if (j >= at.goldFrom && j < at.goldTo) {
                    int length = before.getOrDefault(j - 1, 0) + 1;
                    lengths.put(j, length);
                    if (length > best[2]) {
                        best[0] = i - length + 1;
                        best[1] = j - length + 1;
                        best[2] = length;
                    }
                }
            }
            before = lengths;
        }
        return best;
    }
}
