package org.entretien.cli.explain;

import java.util.List;
import org.entretien.cli.io.Columns;
import org.entretien.cli.io.Printable;
import org.entretien.cli.output.WrappedExporter;
import org.entretien.spi.MessageText;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;

/** How a document was read, for a terminal: every stretch of the page beside the element it went to. */
public final class ExplainText {
    private static final int WIDEST_LABEL = 56;
    private static final int NARROWEST = 16;
    private static final String ISOLATE = "\u2068";
    private static final String ISOLATE_END = "\u2069";
    private static final String ARROW = "  → ";

    private final StringBuilder text = new StringBuilder();
    private final boolean coloured;
    private final int width;

    private ExplainText(boolean coloured, int width) {
        this.coloured = coloured;
        this.width = width;
    }

    /**
     * Renders.
     *
     * @param name of the document
     * @param result what was read
     * @param coloured whether escape sequences for colours are used
     * @param width the most columns of a line; 0 for any
     * @return lines, safe to print
     */
    public static String of(String name, ParseResult result, boolean coloured, int width) {
        ExplainText explanation = new ExplainText(coloured, width);
        explanation.text.append(Printable.line(name)).append('\n');
        Findings.of(result).forEach(finding -> explanation.line(MessageText.line(finding, 300)));
        Statement.of(result).forEach(explanation::statement);
        result.account().ifPresent(account -> explanation.stretches(account, result));
        return explanation.text.toString();
    }

    private void statement(Statement statement) {
        String value = statement.value().isEmpty() ? "" : " = " + Printable.line(statement.value(), 200);
        line("fact: " + Printable.line(statement.path()) + value + " (" + Printable.line(statement.evidence()) + ")");
    }

    private void line(String words) {
        String start = "  ";
        for (String part : Columns.wrap(words, width == 0 ? 0 : Math.max(NARROWEST, width - 4))) {
            text.append(start).append(part).append('\n');
            start = "    ";
        }
    }

    private void stretches(ParseReport account, ParseResult result) {
        List<ExplainedSpan> stretches = ExplainedSpan.of(account, result);
        int column = stretches.stream()
                .mapToInt(stretch -> label(stretch).length())
                .max()
                .orElse(0);
        int places = stretches.stream()
                .mapToInt(stretch -> stretch.place().length())
                .max()
                .orElse(0);
        int labels = Math.min(column, width == 0 ? WIDEST_LABEL : width / 3);
        for (ExplainedSpan stretch : stretches) {
            stretch(stretch, places, labels);
        }
    }

    private void stretch(ExplainedSpan stretch, int places, int labels) {
        StringBuilder start = new StringBuilder();
        if (places > 0) {
            start.append(" ".repeat(places - stretch.place().length()))
                    .append(stretch.place())
                    .append("  ");
        }
        int indent = start.length() + labels + 2;
        String label = label(stretch);
        start.append(label);
        // A label that is too long for its column has the line for itself where lines are short.
        if (width > 0 && label.length() > labels) {
            text.append(start).append('\n');
            start.setLength(0);
        }
        start.append(" ".repeat(Math.max(width > 0 ? 0 : 2, indent - start.length())));
        for (String line : Columns.wrap(words(stretch), width == 0 ? 0 : Math.max(NARROWEST, width - indent))) {
            String isolated = isolated(line);
            text.append(start)
                    .append(coloured ? stretch.shade().onTerminal(isolated) : isolated)
                    .append('\n');
            start.setLength(0);
            start.append(" ".repeat(indent));
        }
    }

    /** Words that run from right to left must not turn the line around that they stand on. */
    private static String isolated(String words) {
        return words.codePoints().anyMatch(WrappedExporter::isRightToLeft) ? ISOLATE + words + ISOLATE_END : words;
    }

    private static String label(ExplainedSpan stretch) {
        String certainty = stretch.certainty().isEmpty() ? "" : " " + stretch.certainty();
        return Printable.line(stretch.destination()) + certainty;
    }

    private static String words(ExplainedSpan stretch) {
        String words = Printable.line(stretch.text());
        return stretch.reading()
                .map(reading -> words + ARROW + Printable.line(reading))
                .orElse(words);
    }
}
