package org.entretien.cli.io;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns, none wider than a terminal of old; what does not fit into a cell goes on below it. */
public final class TextTable {
    /** The columns of a terminal in its default width. */
    static final int WIDTH = 80;

    private static final int GAP = 2;

    private final int[] most;

    /** @param most how many columns of the terminal each column of the table may take */
    public TextTable(int... most) {
        this.most = most.clone();
    }

    /** {@return the lines, each of at most {@value #WIDTH} columns if those of the table and two between them are no more} */
    public String of(List<List<String>> rows) {
        int[] widths = new int[most.length];
        for (List<String> row : rows) {
            for (int i = 0; i < most.length; i++) {
                widths[i] = Math.min(most[i], Math.max(widths[i], Columns.of(row.get(i))));
            }
        }
        StringBuilder table = new StringBuilder();
        rows.forEach(row -> append(row, widths, table));
        return table.toString();
    }

    private static void append(List<String> row, int[] widths, StringBuilder table) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> cell = wrapped(row.get(i), widths[i]);
            cells.add(cell);
            height = Math.max(height, cell.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                words.append(part).append(" ".repeat(Math.max(0, widths[i] - Columns.of(part)) + GAP));
            }
            table.append(words.toString().stripTrailing()).append('\n');
        }
    }

    /** {@return a text on lines of a width, words that are longer cut in pieces} */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : Columns.wrap(text, width)) {
            String rest = line;
            while (Columns.of(rest) > width) {
                int end = fitting(rest, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            lines.add(rest);
        }
        return lines;
    }

    /** {@return a text on lines of a terminal, the second and later ones set in a little} */
    public static String paragraph(String text) {
        return String.join("\n    ", wrapped(text, WIDTH - 4)) + "\n";
    }

    private static int fitting(String text, int width) {
        int end = text.offsetByCodePoints(0, 1);
        while (Columns.of(text.substring(0, text.offsetByCodePoints(end, 1))) <= width) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
