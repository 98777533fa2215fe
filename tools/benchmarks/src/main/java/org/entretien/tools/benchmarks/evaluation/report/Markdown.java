package org.entretien.tools.benchmarks.evaluation.report;

import java.util.List;
import java.util.stream.Collectors;

/** Text with headings and tables. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    void heading(int level, String words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append("#".repeat(level)).append(' ').append(words).append("\n");
    }

    void paragraph(String words) {
        text.append('\n').append(words).append('\n');
    }

    void list(List<String> items) {
        text.append('\n');
        items.forEach(item -> text.append("- ").append(item).append('\n'));
    }

    /** A table whose first column holds words, the others figures. @param head of the columns @param rows as wide as the head */
    void table(List<String> head, List<List<String>> rows) {
        text.append('\n');
        row(head);
        row(head.stream().map(cell -> cell.equals(head.get(0)) ? "---" : "---:").toList());
        rows.forEach(this::row);
    }

    private void row(List<String> cells) {
        text.append(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
