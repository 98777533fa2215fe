package org.entretien.parser.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entretien.domain.Blank;
import org.entretien.domain.PublicationDate;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Place;
import org.jdom2.Document;
import org.jdom2.Element;

/** Reads one item of a feed with ROME, and what ROME makes too little of (dates with their precision, names, languages) beside it. */
final class ItemReader {
    private static final Span NOWHERE = new Span(0, 0);
    private static final List<String> DATES = List.of("published", "pubDate", "issued", "date", "updated", "modified");

    private final String source;
    private final FeedOutline outline;
    private final Channel channel;

    ItemReader(String source, FeedOutline outline) {
        this.source = source;
        this.outline = outline;
        this.channel = Channel.of(outline);
    }

    Channel channel() {
        return channel;
    }

    /**
     * Reads an item.
     *
     * @param element what the walk built
     * @param place of it, for the error
     * @throws InputRejected when ROME makes nothing of it
     */
    Item read(Element element, Place place) {
        SyndEntry entry = entry(element, place);
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<Content> body = body(entry, element, diagnostics);
        Optional<Content> teaser = teaser(entry);
        // In RSS the only text there is may be the whole of it or a teaser, which nobody says.
        boolean onlyTeaser = body.isEmpty() && !outline.kind().isAtom();
        return new Item(
                visible(entry.getUri()),
                title(entry),
                link(entry, element, diagnostics),
                published(element, diagnostics),
                authors(element),
                outlet(element).or(channel::title),
                Channel.language(element).or(channel::language),
                onlyTeaser ? teaser : body,
                onlyTeaser ? Optional.empty() : teaser,
                diagnostics);
    }

    private SyndEntry entry(Element element, Place place) {
        Document document = outline.document();
        outline.parent().addContent(element);
        try {
            List<SyndEntry> entries =
                    new SyndFeedInput(false, Locale.ROOT).build(document).getEntries();
            if (entries.size() != 1) {
                throw new InputRejected(InputRejected.Code.MALFORMED, source, place, "no item of this kind of feed");
            }
            return entries.get(0);
        } catch (FeedException | IllegalArgumentException | NullPointerException | ClassCastException e) {
            // The library is strict in some corners and careless in others; one item is no reason to lose the next
            // ones.
            throw new InputRejected(
                    InputRejected.Code.MALFORMED, source, place, "an item that breaks the rules of its feed", e);
        } finally {
            element.detach();
        }
    }

    private Optional<String> title(SyndEntry entry) {
        SyndContent title = entry.getTitleEx();
        if (title == null || title.getValue() == null) {
            return Optional.empty();
        }
        // Atom 0.3 gives types to titles, which ROME does not hand on.
        String line = outline.kind() == Kind.ATOM
                ? Content.typed(title).map(Content::line).orElse("")
                : Texts.line(Markup.maybe(Texts.printable(title.getValue())));
        return visible(line);
    }

    private Optional<Content> body(SyndEntry entry, Element element, List<Diagnostic> diagnostics) {
        Element encoded = element.getChild("encoded", Names.CONTENT);
        if (encoded != null && !Blank.isBlank(encoded.getText())) {
            return Content.guessed(encoded.getText());
        }
        if (!outline.kind().isAtom()) {
            return Optional.empty();
        }
        for (SyndContent content : entry.getContents()) {
            if (!Content.isRead(content)) {
                diagnostics.add(new Diagnostic.Noticed(
                        "content-of-other-type",
                        NOWHERE,
                        "content that is no text is left out: " + shortened(String.valueOf(content.getType()))));
            }
        }
        return entry.getContents().stream()
                .flatMap(content -> Content.typed(content).stream())
                .max((a, b) -> Boolean.compare(a.html(), b.html()));
    }

    private Optional<Content> teaser(SyndEntry entry) {
        SyndContent description = entry.getDescription();
        if (description == null || description.getValue() == null) {
            return Optional.empty();
        }
        return outline.kind().isAtom() ? Content.typed(description) : Content.guessed(description.getValue());
    }

    private Optional<URI> link(SyndEntry entry, Element element, List<Diagnostic> diagnostics) {
        Optional<String> printed = outline.kind().isAtom() ? Links.alternate(element) : visible(entry.getLink());
        Optional<URI> link = printed.flatMap(
                address -> Links.web(address, Links.base(outline.document().getRootElement(), element)));
        if (printed.isPresent() && link.isEmpty()) {
            diagnostics.add(new Diagnostic.Noticed(
                    "link-refused", NOWHERE, "no address of a page: " + shortened(printed.get())));
        }
        return link;
    }

    private static Optional<PublicationDate> published(Element element, List<Diagnostic> diagnostics) {
        for (String name : DATES) {
            for (Element child : element.getChildren()) {
                if (child.getName().equals(name) && !Blank.isBlank(child.getText())) {
                    Optional<PublicationDate> date = FeedDate.parse(child.getText());
                    if (date.isPresent()) {
                        return date;
                    }
                    diagnostics.add(new Diagnostic.DateRefused(
                            NOWHERE, shortened(Texts.line(child.getText())), "no date of RSS or Atom"));
                }
            }
        }
        return Optional.empty();
    }

    private List<String> authors(Element element) {
        List<String> names = Channel.names(element);
        return names.isEmpty() ? channel.authors() : names;
    }

    /** An item that was taken over from another feed says whose it is. */
    private static Optional<String> outlet(Element element) {
        for (Element child : element.getChildren()) {
            if (child.getName().equals("source")) {
                Element title = child.getChild("title", child.getNamespace());
                return visible(Texts.line(Markup.maybe((title == null ? child : title).getText())));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> visible(String text) {
        return Optional.ofNullable(text).map(Texts::printable).map(Texts::line).filter(line -> !Blank.isBlank(line));
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }
}
