package org.entretien.parser.feed;

import java.net.URI;
import java.util.Optional;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.Services;
import org.entretien.spi.Source;

/**
 * An item as the page that a reader of feeds shows: the title over the content. The title is part of it since the words of a headline tell
 * who is interviewed, and since a page without one would lend its first line for that.
 *
 * @param text of the page
 * @param html whether it is HTML
 * @param note what there is to say about it
 */
record ItemPage(String text, boolean html, Optional<Diagnostic> note) {
    private static final String HTML = "text/html";

    static ItemPage of(Item item, Content content, Services services) {
        if (!content.html()) {
            return new ItemPage(plain(item, content.text()), false, Optional.empty());
        }
        if (services.reads(HTML)) {
            return new ItemPage(html(item, content.text()), true, Optional.empty());
        }
        Diagnostic note = new Diagnostic.Noticed(
                "no-html-parser",
                new Span(0, 0),
                "no parser of HTML was found, so the content was read as plain text without its tags");
        return new ItemPage(plain(item, content.words()), false, Optional.of(note));
    }

    private static String plain(Item item, String words) {
        return item.title().map(title -> title + "\n\n").orElse("") + words;
    }

    private static String html(Item item, String content) {
        StringBuilder page = new StringBuilder(content.length() + 256).append("<!DOCTYPE html>\n<html");
        item.language()
                .ifPresent(language -> page.append(" lang=\"").append(language).append('"'));
        page.append("><head><meta charset=\"utf-8\">");
        item.title()
                .map(ItemPage::escaped)
                .ifPresent(title -> page.append("<title>")
                        .append(title)
                        .append("</title></head>\n<body><article><h1>")
                        .append(title)
                        .append("</h1>\n"));
        if (item.title().isEmpty()) {
            page.append("</head>\n<body><article>\n");
        }
        return page.append(content).append("\n</article></body></html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    Source source(String name, Optional<URI> address) {
        Source source = Source.ofText(name, text).withMediaType(html ? HTML : "text/plain");
        return address.map(source::withUri).orElse(source);
    }
}
