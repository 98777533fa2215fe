package org.entretien.parser.html.decoding;

import java.util.List;
import java.util.Locale;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Probe;

/** Tells HTML by its first bytes: a document type, or elements that only pages have. */
public final class HtmlSniffer {
    private static final List<String> SIGNATURES = List.of("<!doctype html", "<html", "<head", "<body");
    private static final List<String> ELEMENTS =
            List.of("<p", "<div", "<h1", "<h2", "<article", "<meta", "<title", "<br", "<table", "<a ");

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private HtmlSniffer() {}

    private static boolean isNamedXml(DocumentHead head) {
        return head.name().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    public static Probe probe(DocumentHead head, Format format) {
        if (head.looksBinary()) {
            return Probe.no("binary content");
        }
        // Most documents of a crawl are text, and need not be searched for elements.
        String text = head.ascii().indexOf('<') < 0 ? "" : head.ascii().toLowerCase(Locale.ROOT);
        boolean feed = text.contains("<rss") || text.contains("<feed") || text.contains("<rdf:rdf");
        boolean typed = head.mediaType().filter(format.mediaTypes()::contains).isPresent();
        if (typed && !feed) {
            return new Probe(90, "declared as HTML");
        }
        if (!feed && SIGNATURES.stream().anyMatch(text::contains)) {
            // Named otherwise, the parser of that name reads it, and says what is wrong with it.
            return isNamedXml(head) && !text.contains(XHTML)
                    ? new Probe(40, "begins like a page of HTML, though it is named XML")
                    : new Probe(85, "begins like a page of HTML");
        }
        boolean named = format.endings().stream()
                .anyMatch(ending -> head.name().toLowerCase(Locale.ROOT).endsWith("." + ending));
        if (named) {
            return new Probe(65, "named as HTML");
        }
        long elements = ELEMENTS.stream().filter(text::contains).count();
        return elements >= 2 && !feed ? new Probe(30, "has elements of HTML") : Probe.no("no sign of HTML");
    }
}
