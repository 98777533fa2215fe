package org.entretien.cli;

import java.util.List;
import org.entretien.spi.Account;
import org.entretien.spi.ParseResult;

/** How a document was read, for a terminal: every stretch of the page beside the element it went to. */
final class ExplainText {
    private static final int WIDEST_LABEL = 56;
    private static final String ARROW = "  → ";

    private final StringBuilder text = new StringBuilder();
    private final boolean coloured;

    private ExplainText(boolean coloured) {
        this.coloured = coloured;
    }

    /**
     * Renders.
     *
     * @param name of the document
     * @param result what was read
     * @param coloured whether escape sequences for colours are used
     * @return lines, safe to print
     */
    static String of(String name, ParseResult result, boolean coloured) {
        ExplainText explanation = new ExplainText(coloured);
        explanation.text.append(Printable.line(name)).append('\n');
        Findings.of(result)
                .forEach(finding -> explanation
                        .text
                        .append("  ")
                        .append(Printable.line(finding, 300))
                        .append('\n'));
        Statement.of(result).forEach(explanation::statement);
        result.account().ifPresent(account -> explanation.stretches(account, result));
        return explanation.text.toString();
    }

    private void statement(Statement statement) {
        text.append("  fact: ").append(Printable.line(statement.path()));
        if (!statement.value().isEmpty()) {
            text.append(" = ").append(Printable.line(statement.value(), 200));
        }
        text.append(" (").append(Printable.line(statement.evidence())).append(")\n");
    }

    private void stretches(Account account, ParseResult result) {
        List<Stretch> stretches = Stretch.of(account, result);
        int column = stretches.stream()
                .mapToInt(stretch -> label(stretch).length())
                .max()
                .orElse(0);
        int places = stretches.stream()
                .mapToInt(stretch -> stretch.place().length())
                .max()
                .orElse(0);
        for (Stretch stretch : stretches) {
            if (places > 0) {
                text.append(" ".repeat(places - stretch.place().length()))
                        .append(stretch.place())
                        .append("  ");
            }
            String label = label(stretch);
            String words = words(stretch);
            int blanks = Math.min(column, WIDEST_LABEL) - label.length();
            text.append(label).append(" ".repeat(Math.max(0, blanks) + 2));
            text.append(coloured ? stretch.shade().onTerminal(words) : words).append('\n');
        }
    }

    private static String label(Stretch stretch) {
        String certainty = stretch.certainty().isEmpty() ? "" : " " + stretch.certainty();
        return Printable.line(stretch.destination()) + certainty;
    }

    private static String words(Stretch stretch) {
        String words = Printable.line(stretch.text());
        return stretch.reading()
                .map(reading -> words + ARROW + Printable.line(reading))
                .orElse(words);
    }
}
