package org.entretien.parser.feed;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entretien.domain.Blank;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.PublicationDate;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * What a feed says of itself.
 *
 * @param title on one line
 * @param description on one line
 * @param link of the site
 * @param updated when the feed or its newest item appeared
 * @param language of its items unless they say otherwise
 * @param authors of its items unless they say otherwise; RSS has none
 */
record Channel(
        Optional<String> title,
        Optional<String> description,
        Optional<URI> link,
        Optional<PublicationDate> updated,
        Optional<LanguageTag> language,
        List<String> authors) {
    /** Each item repeats it. */
    private static final int LONGEST_TAG = 100;

    static Channel of(FeedOutline outline) {
        Element root = outline.root();
        boolean atom = outline.kind().isAtom();
        return new Channel(
                line(outline, Set.of("title")),
                line(outline, Set.of("description", "subtitle", "tagline")),
                link(outline),
                outline.facts(Set.of("pubDate", "lastBuildDate", "date", "updated", "modified")).stream()
                        .flatMap(element -> FeedDate.parse(element.getText()).stream())
                        .findFirst(),
                outline.facts(Set.of("language")).stream()
                        .flatMap(element -> tag(element.getText()).stream())
                        .findFirst()
                        .or(() -> language(root)),
                atom ? names(root) : List.of());
    }

    private static Optional<String> line(FeedOutline outline, Set<String> names) {
        for (Element element : outline.facts(names)) {
            String type = element.getAttributeValue("type", "");
            boolean typed = outline.kind() == FeedKind.ATOM;
            String words = typed && type.equals("html") ? Markup.text(element.getValue()) : element.getValue();
            String line = FeedTexts.line(typed ? words : Markup.maybe(words));
            if (!Blank.isBlank(line)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static Optional<URI> link(FeedOutline outline) {
        Element root = outline.root();
        for (Element element : outline.facts(Set.of("link"))) {
            boolean page = element.getAttributeValue("rel", "alternate").equals("alternate");
            String address = element.getAttributeValue("href", FeedTexts.line(element.getText()));
            Optional<URI> link = page ? Links.web(address, Links.base(Optional.empty(), root)) : Optional.empty();
            if (link.isPresent()) {
                return link;
            }
        }
        return Optional.empty();
    }

    /** {@return the language an element says it is in} @param element an item or a feed */
    static Optional<LanguageTag> language(Element element) {
        Element said = element.getChild("language", FeedNamespaces.DC);
        String language = said == null ? element.getAttributeValue("lang", Namespace.XML_NAMESPACE) : said.getText();
        return Optional.ofNullable(language).flatMap(Channel::tag);
    }

    private static Optional<LanguageTag> tag(String printed) {
        try {
            String tag = printed.strip().replace('_', '-');
            return tag.isEmpty() || tag.length() > LONGEST_TAG ? Optional.empty() : Optional.of(new LanguageTag(tag));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // "French" and the like: the text itself tells better.
        }
    }

    /** {@return the names of those who wrote an item or a feed, each once} @param element the item or the feed */
    static List<String> names(Element element) {
        Set<String> names = new LinkedHashSet<>();
        for (Element child : element.getChildren()) {
            boolean creator =
                    child.getName().equals("creator") && child.getNamespace().equals(FeedNamespaces.DC);
            if (creator || child.getName().equals("author")) {
                Element name = child.getChild("name", child.getNamespace());
                String printed = name == null ? person(child.getText()) : name.getText();
                String line = FeedTexts.line(Markup.maybe(printed));
                if (!Blank.isBlank(line)) {
                    names.add(line);
                }
            }
        }
        return List.copyOf(names);
    }

    /** RSS has addresses where the name stands in brackets, if at all; an address is no name. */
    private static String person(String printed) {
        int at = printed.indexOf('@');
        if (at < 0) {
            return printed;
        }
        int open = printed.indexOf('(', at);
        int close = printed.indexOf(')', Math.max(0, open));
        if (open >= 0 && close > open) {
            return printed.substring(open + 1, close);
        }
        int angle = printed.indexOf('<');
        return angle > 0 && angle < at ? printed.substring(0, angle).replace("\"", "") : "";
    }
}
