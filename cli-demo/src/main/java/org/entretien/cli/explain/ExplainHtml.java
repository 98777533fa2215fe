package org.entretien.cli.explain;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entretien.cli.io.Printable;
import org.entretien.page.FilePlace;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;

/**
 * How a document was read, as a web page that needs nothing else: no script, no address, nothing fetched. Whatever the page under
 * explanation says stands in it as text.
 */
public final class ExplainHtml {
    /** On a narrow screen a row is a block: place and element above, the text below them in the whole width. */
    private static final String STYLE = """
            :root { color-scheme: light dark; --paper: #fff; --ink: #222; --quiet: #5a5a5a; --note: #a02020 }
            body { font: 15px/1.5 sans-serif; margin: 2em auto; max-width: 75em; padding: 0 1em; overflow-wrap: anywhere }
            body { color: var(--ink); background: var(--paper) }
            h1 { font-size: 1.2em }
            h2 { font-size: 1em; margin-bottom: .2em }
            ul { padding-inline-start: 1.2em }
            table { border-collapse: collapse; width: 100% }
            th { text-align: start; vertical-align: top; padding: .2em .8em .2em 0; width: 30% }
            th { font: 12px/1.9 monospace; color: var(--quiet) }
            td { padding: .2em .5em; vertical-align: top; white-space: pre-wrap; border-bottom: 1px solid var(--paper) }
            td.place { font: 12px/1.9 monospace; color: var(--quiet); text-align: end; vertical-align: top; white-space: nowrap }
            .facts td { font-size: 13px; white-space: normal }
            .facts { margin-bottom: 1em }
            .reading { color: var(--note) }
            .reading::before { content: " \\2192  " }
            .reading:dir(rtl)::before { content: " \\2190  " }
            .hidden { font: 11px monospace; color: var(--note); unicode-bidi: isolate; direction: ltr }
            .key span { display: inline-block; padding: .1em .5em; margin: 0 .4em .2em 0 }
            @media (max-width: 45em) {
              body { margin: 1em auto; padding: 0 .7em }
              table, tbody { display: block }
              tr { display: grid; grid-template-columns: auto 1fr; column-gap: .6em; margin-bottom: .5em }
              .facts tr { display: block }
              th { width: auto; padding: 0; line-height: 1.5 }
              td.place { padding: 0; line-height: 1.5 }
              td.place:empty { display: none }
              tr > :last-child, th:first-child { grid-column: 1 / -1 }
              .facts td { display: block; padding: 0 0 0 .7em }
            }
            @media (prefers-color-scheme: dark) {
              :root { --paper: #161616; --ink: #ececec; --quiet: #a8a8a8; --note: #ff9d9d }
            }
            """;

    private final StringBuilder html = new StringBuilder();

    private ExplainHtml() {}

    /**
     * {@return the first lines of a page, up to its body}
     *
     * @param title not escaped yet
     */
    public static String start(String title) {
        ExplainHtml page = new ExplainHtml();
        page.html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.html.append(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.html.append("<title>");
        // Tags would be letters here, so hidden characters are spelt out instead.
        page.escape(Printable.line(title));
        page.html.append("</title>\n<style>\n").append(STYLE);
        page.colours(SpanColour::css);
        page.html.append("@media (prefers-color-scheme: dark) {\n");
        page.colours(SpanColour::darkCss);
        page.html.append("}\n");
        return page.html.append("</style>\n</head>\n<body>\n").toString();
    }

    private void colours(Function<SpanColour, String> colour) {
        for (SpanColour shade : SpanColour.values()) {
            html.append('.')
                    .append(name(shade))
                    .append(" { background: ")
                    .append(colour.apply(shade))
                    .append(" }\n");
        }
    }

    /** {@return the last lines of a page} */
    public static String end() {
        return "</body>\n</html>\n";
    }

    /**
     * {@return a whole page}
     *
     * @param name of the document
     * @param result what was read
     */
    public static String of(String name, ParseResult result) {
        return start(name) + section(name, result) + end();
    }

    /**
     * {@return the part of a page that explains one document}
     *
     * @param name of it
     * @param result what was read
     */
    public static String section(String name, ParseResult result) {
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

    private void table(ParseReport account, ParseResult result) {
        html.append("<h2>The page</h2>\n<p class=\"key\">");
        for (SpanColour shade : SpanColour.values()) {
            html.append("<span class=\"").append(name(shade)).append("\">");
            escape(shade.words());
            html.append("</span>");
        }
        html.append("</p>\n<table>\n");
        ExplainedSpan.of(account, result).forEach(this::row);
        html.append("</table>\n");
    }

    private void row(ExplainedSpan stretch) {
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
            // The arrow turns with the text, and what it leads to may be written the other way round.
            html.append("<span class=\"reading\"><bdi>");
            escape(reading);
            html.append("</bdi></span>");
        });
        html.append("</td></tr>\n");
    }

    /** Nothing but numbers, so the attribute needs no escape. */
    private void place(ExplainedSpan stretch) {
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

    private static String name(SpanColour shade) {
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
