package org.entretien.parser.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Blank;
import org.entretien.domain.PublicationDate;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;
import org.jdom2.Element;

/** Reads one item of a feed. */
final class ItemReader {
    private static final Span NOWHERE = new Span(0, 0);
    private static final int LONGEST_NAME = 500;
    private static final List<String> DATES = List.of("published", "pubDate", "issued", "date", "updated", "modified");

    private final FeedOutline outline;
    private final Channel channel;
    private final Optional<URI> base;
    /** What the feed says for all its items is repeated in each of them, so it must be short. */
    private final Optional<String> outlet;

    private final List<String> authors;

    ItemReader(FeedOutline outline) {
        this.outline = outline;
        this.channel = Channel.of(outline);
        this.base = Links.base(Optional.empty(), outline.root());
        this.outlet = channel.title().filter(ItemReader::isShort);
        this.authors = channel.authors().stream().filter(ItemReader::isShort).toList();
    }

    Channel channel() {
        return channel;
    }

    /**
     * Reads an item.
     *
     * @param element what the walk built; it may be changed
     * @return what it says
     * @throws BrokenRule when it breaks a rule of its feed
     */
    Item read(Element element) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<Content> body = body(element, diagnostics);
        Optional<Content> teaser = teaser(element);
        // In RSS the only text may be the whole article or a teaser; the format does not say which.
        boolean onlyTeaser = body.isEmpty() && !outline.kind().isAtom();
        return new Item(
                id(element),
                title(element),
                link(element, diagnostics),
                published(element, diagnostics),
                authors(element),
                outlet(element).or(() -> outlet),
                Channel.language(element).or(channel::language),
                onlyTeaser ? teaser : body,
                onlyTeaser ? Optional.empty() : teaser,
                diagnostics);
    }

    /** {@return the first element of a name in the vocabulary of the feed} */
    private Optional<Element> first(Element item, String name) {
        return Optional.ofNullable(item.getChild(name, outline.kind().namespace()));
    }

    private Optional<String> words(Element item, String name) {
        return first(item, name).map(Element::getText).flatMap(ItemReader::visible);
    }

    private Optional<String> id(Element item) {
        return switch (outline.kind()) {
            case ATOM, ATOM_03 -> words(item, "id").or(() -> Links.alternate(item));
            case RDF, RDF_090 ->
                visible(item.getAttributeValue("about", FeedNamespaces.RDF, "")).or(() -> words(item, "link"));
            case RSS -> words(item, "guid").or(() -> words(item, "link"));
        };
    }

    private Optional<String> title(Element item) {
        // Atom 1.0 alone says what its titles are.
        return first(item, "title")
                .flatMap(title -> outline.kind() == FeedKind.ATOM
                        ? Content.typed(title, outline.kind())
                                .map(Content::line)
                                .flatMap(ItemReader::visible)
                        : visible(Markup.maybe(FeedTexts.printable(ElementText.of(title, outline.kind())))));
    }

    private Optional<Content> body(Element item, List<Diagnostic> diagnostics) {
        Element encoded = item.getChild("encoded", FeedNamespaces.CONTENT);
        if (encoded != null && !Blank.isBlank(encoded.getText())) {
            return Content.guessed(encoded.getText());
        }
        if (!outline.kind().isAtom()) {
            return Optional.empty();
        }
        Optional<Content> best = Optional.empty();
        for (Element element : item.getChildren("content", outline.kind().namespace())) {
            if (!Content.isRead(element)) {
                diagnostics.add(new Diagnostic.Noticed(
                        "content-of-other-type",
                        NOWHERE,
                        "content that is not text is left out: " + shortened(element.getAttributeValue("type", ""))));
            }
            Optional<Content> content = Content.typed(element, outline.kind());
            boolean better = best.isEmpty()
                    || content.isPresent()
                            && content.get().html()
                            && !best.get().html();
            best = better ? content : best;
        }
        return best;
    }

    private Optional<Content> teaser(Element item) {
        return outline.kind().isAtom()
                ? first(item, "summary").flatMap(summary -> Content.typed(summary, outline.kind()))
                : first(item, "description").flatMap(words -> Content.guessed(ElementText.of(words, outline.kind())));
    }

    private Optional<URI> link(Element item, List<Diagnostic> diagnostics) {
        Optional<String> printed = outline.kind().isAtom() ? Links.alternate(item) : words(item, "link");
        Optional<URI> link = printed.flatMap(address -> Links.web(address, Links.base(base, item)));
        if (printed.isPresent() && link.isEmpty()) {
            diagnostics.add(new Diagnostic.Noticed(
                    "link-refused", NOWHERE, "no address of a page: " + shortened(printed.get())));
        }
        return printed.isPresent() ? link : permanent(item);
    }

    /** An item of RSS may be known by the address of its page, which then need not be given twice. */
    private Optional<URI> permanent(Element item) {
        return first(item, "guid")
                .filter(guid -> !guid.getAttributeValue("isPermaLink", "true").equalsIgnoreCase("false"))
                .flatMap(guid -> Links.web(guid.getText()));
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
                            NOWHERE, shortened(FeedTexts.line(child.getText())), "no date of RSS or Atom"));
                }
            }
        }
        return Optional.empty();
    }

    private List<String> authors(Element element) {
        List<String> names = Channel.names(element);
        return names.isEmpty() ? authors : names;
    }

    /** An item that was taken over from another feed says whose it is. */
    private static Optional<String> outlet(Element element) {
        for (Element child : element.getChildren()) {
            if (child.getName().equals("source")) {
                Element title = child.getChild("title", child.getNamespace());
                return visible(FeedTexts.line(Markup.maybe((title == null ? child : title).getText())));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> visible(String text) {
        return Optional.ofNullable(text)
                .map(FeedTexts::printable)
                .map(FeedTexts::line)
                .filter(line -> !Blank.isBlank(line));
    }

    private static boolean isShort(String name) {
        return name.length() <= LONGEST_NAME;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }
}
