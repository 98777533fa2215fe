package org.entretien.cli;

import java.util.List;
import java.util.Locale;
import org.entretien.page.FilePlace;
import org.entretien.spi.Account;
import org.entretien.spi.ParseResult;

/**
 * How a document was read, as a web page that needs nothing else: no script, no address, nothing fetched. Whatever the page under
 * explanation says stands in it as text.
 */
final class ExplainHtml {
    private static final String STYLE = """
            body { font: 15px/1.5 sans-serif; margin: 2em auto; max-width: 75em; padding: 0 1em; color: #222; background: #fff }
            h1 { font-size: 1.2em; overflow-wrap: anywhere }
            table { border-collapse: collapse; width: 100% }
            th { text-align: start; font-weight: normal; vertical-align: top; padding: .2em .8em .2em 0; width: 22em }
            th { font: 12px/1.9 monospace; color: #555; overflow-wrap: anywhere }
            td { padding: .2em .5em; white-space: pre-wrap; overflow-wrap: anywhere; border-bottom: 1px solid #fff }
            td.place { font: 12px/1.9 monospace; color: #777; text-align: end; vertical-align: top; white-space: nowrap }
            .facts td { font-size: 13px; white-space: normal }
            .facts { width: auto; margin-bottom: 1em }
            h2 { font-size: 1em; margin-bottom: .2em }
            .reading::before { content: " → " }
            .reading { color: #a33 }
            .hidden { font: 11px monospace; color: #a33 }
            .key span { padding: .1em .5em; margin-inline-end: .4em }
            """;

    private final StringBuilder html = new StringBuilder();

    private ExplainHtml() {}

    /**
     * {@return the first lines of a page, up to its body}
     *
     * @param title not escaped yet
     */
    static String start(String title) {
        ExplainHtml page = new ExplainHtml();
        page.html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n");
        page.html.append(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.html.append("<title>");
        // Tags would be letters here, so hidden characters are spelt out instead.
        page.escape(Printable.line(title));
        page.html.append("</title>\n<style>\n").append(STYLE);
        for (Shade shade : Shade.values()) {
            page.html
                    .append('.')
                    .append(name(shade))
                    .append(" { background: ")
                    .append(shade.css())
                    .append(" }\n");
        }
        return page.html.append("</style>\n</head>\n<body>\n").toString();
    }

    /** {@return the last lines of a page} */
    static String end() {
        return "</body>\n</html>\n";
    }

    /**
     * {@return a whole page}
     *
     * @param name of the document
     * @param result what was read
     */
    static String of(String name, ParseResult result) {
        return start(name) + section(name, result) + end();
    }

    /**
     * {@return the part of a page that explains one document}
     *
     * @param name of it
     * @param result what was read
     */
    static String section(String name, ParseResult result) {
        ExplainHtml page = new ExplainHtml();
        page.html.append("<h1 dir=\"auto\">");
        page.escape(name);
        page.html.append("</h1>\n<ul>\n");
        for (String finding : Findings.of(result)) {
            page.html.append("<li dir=\"auto\">");
            page.escape(finding);
            page.html.append("</li>\n");
        }
        page.html.append("</ul>\n");
        page.facts(Statement.of(result));
        result.account().ifPresent(account -> page.table(account, result));
        return page.html.toString();
    }

    private void facts(List<Statement> facts) {
        if (facts.isEmpty()) {
            return;
        }
        html.append("<h2>Facts and where they were found</h2>\n<table class=\"facts\">\n");
        for (Statement fact : facts) {
            html.append("<tr><th scope=\"row\">");
            escape(fact.path());
            html.append("</th><td dir=\"auto\">");
            escape(fact.value());
            html.append("</td><td>");
            escape(fact.evidence());
            html.append("</td></tr>\n");
        }
        html.append("</table>\n");
    }

    private void table(Account account, ParseResult result) {
        html.append("<h2>The page</h2>\n<p class=\"key\">");
        for (Shade shade : Shade.values()) {
            html.append("<span class=\"").append(name(shade)).append("\">");
            escape(shade.words());
            html.append("</span>");
        }
        html.append("</p>\n<table>\n");
        Stretch.of(account, result).forEach(this::row);
        html.append("</table>\n");
    }

    private void row(Stretch stretch) {
        html.append("<tr>");
        place(stretch);
        html.append("<th scope=\"row\">");
        escape(stretch.destination());
        if (!stretch.certainty().isEmpty()) {
            html.append("<br>");
            escape(stretch.certainty());
        }
        html.append("</th><td class=\"").append(name(stretch.shade())).append("\" dir=\"auto\">");
        escape(stretch.text());
        stretch.reading().ifPresent(reading -> {
            html.append("<span class=\"reading\">");
            escape(reading);
            html.append("</span>");
        });
        html.append("</td></tr>\n");
    }

    /** Nothing but numbers, so the attribute needs no escape. */
    private void place(Stretch stretch) {
        if (stretch.first().isEmpty()) {
            html.append("<td class=\"place\"></td>");
            return;
        }
        FilePlace first = stretch.first().get();
        FilePlace last = stretch.last().orElse(first);
        html.append("<td class=\"place\" title=\"line ")
                .append(first.line())
                .append(", column ")
                .append(first.column())
                .append(" to line ")
                .append(last.line())
                .append(", column ")
                .append(last.column())
                .append("; characters ")
                .append(first.offset())
                .append(" to ")
                .append(last.offset())
                .append(" of the decoded file\">")
                .append(first)
                .append("</td>");
    }

    private static String name(Shade shade) {
        return shade.name().toLowerCase(Locale.ROOT);
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int c) {
        switch (c) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            case '\n', '\t' -> html.append((char) c);
            default -> {
                if (Printable.isHidden(c)) {
                    html.append("<span class=\"hidden\">")
                            .append(Printable.escape(c))
                            .append("</span>");
                } else {
                    html.appendCodePoint(c);
                }
            }
        }
    }
}
