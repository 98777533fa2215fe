package org.entretien.parser.html.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Boosted decision trees: a sum of many small trees, as log-odds (Friedman, "Greedy function approximation: a gradient boosting machine", 2001).
 * A resource holds one tree a line, {@code (words<2.4 (linkShare<0.3 -12 7) 31)}: a question, the tree for yes, the tree for no; leaves in
 * hundredths.
 */
public final class BoostedTrees {
    private static final double HUNDREDTHS = 100;
    /** After so many trees log-odds beyond this mark are taken as they are. */
    private static final int ENOUGH = 30;

    private static final double SURE = 2.5;

    /** Of every node the feature, or -1 for a leaf; the threshold, or the value of the leaf; the node for no. That for yes comes next. */
    private int[] feature = new int[64];

    private float[] threshold = new float[64];
    private int[] no = new int[64];
    private int nodes;
    private final int[] roots;

    private BoostedTrees(List<String> lines, List<String> features) {
        List<Integer> starts = new ArrayList<>();
        for (String line : lines) {
            starts.add(nodes);
            Cursor cursor = new Cursor(line, features);
            read(cursor);
        }
        roots = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    static BoostedTrees read(String resource, List<String> features) {
        try (InputStream in = BoostedTrees.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            return of(
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList(),
                    features);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BoostedTrees of(List<String> lines, List<String> features) {
        return new BoostedTrees(
                lines.stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList(),
                features);
    }

    private record Cursor(String line, List<String> features, int[] at) {
        Cursor(String line, List<String> features) {
            this(line, features, new int[1]);
        }

        char peek() {
            while (line.charAt(at[0]) == ' ') {
                at[0]++;
            }
            return line.charAt(at[0]);
        }

        String until(String ends) {
            int start = at[0];
            while (at[0] < line.length() && ends.indexOf(line.charAt(at[0])) < 0) {
                at[0]++;
            }
            return line.substring(start, at[0]);
        }
    }

    private void read(Cursor cursor) {
        int node = add();
        if (cursor.peek() != '(') {
            feature[node] = -1;
            threshold[node] = (float) (Integer.parseInt(cursor.until(" )")) / HUNDREDTHS);
            return;
        }
        cursor.at()[0]++;
        String name = cursor.until("<");
        cursor.at()[0]++;
        feature[node] = cursor.features().indexOf(name);
        if (feature[node] < 0) {
            throw new IllegalStateException("no feature is called " + name);
        }
        threshold[node] = Float.parseFloat(cursor.until(" "));
        read(cursor);
        no[node] = nodes;
        read(cursor);
        if (cursor.peek() == ')') {
            cursor.at()[0]++;
        }
    }

    private int add() {
        if (nodes == feature.length) {
            feature = Arrays.copyOf(feature, 2 * nodes);
            threshold = Arrays.copyOf(threshold, 2 * nodes);
            no = Arrays.copyOf(no, 2 * nodes);
        }
        return nodes++;
    }

    /** {@return the log-odds; where the first trees leave no doubt the others are not asked} @param row the features */
    double logOdds(float[] row) {
        double sum = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            if (tree == ENOUGH && (sum < -SURE || sum > SURE)) {
                return sum;
            }
            int node = roots[tree];
            int asked = feature[node];
            while (asked >= 0) {
                node = row[asked] < threshold[node] ? node + 1 : no[node];
                asked = feature[node];
            }
            sum += threshold[node];
        }
        return sum;
    }
}
