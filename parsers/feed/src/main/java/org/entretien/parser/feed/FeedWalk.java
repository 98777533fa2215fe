package org.entretien.parser.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Place;
import org.jdom2.Attribute;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Verifier;

/**
 * Goes through a feed from one item, or one fact about the feed, to the next, and builds the elements that are asked for. All else is skipped:
 * items of unknown vocabularies among it.
 */
final class FeedWalk {
    /** A page of many thousand words has a thousandth of these. */
    private static final int MOST_ELEMENTS = 100_000;

    /** What was come upon. */
    enum Found {
        /** An item: its start tag is at hand. */
        ITEM,
        /** An element that says something of the feed: its start tag is at hand. */
        FACT,
        /** Nothing more. */
        END
    }

    private final FeedXml xml;
    private final XMLStreamReader reader;
    private final FeedKind kind;
    private final String rootUri;
    private final Element root;
    private boolean hasChannel;

    private FeedWalk(FeedXml xml, FeedKind kind) {
        this.xml = xml;
        this.reader = xml.reader();
        this.kind = kind;
        this.rootUri = FeedKind.uri(reader);
        this.root = kind.root();
        copyAttributes(root, false);
        this.hasChannel = kind.isAtom();
    }

    /** Opens a feed and stands behind the start tag of its root element. */
    static FeedWalk of(FeedFile file) {
        FeedXml xml = file.open();
        int event = xml.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = xml.next();
        }
        FeedKind kind = FeedKind.of(xml.reader())
                .orElseThrow(
                        () -> file.malformed(
                                xml.place(),
                                "the root element is not one of a feed: rss, RDF with RSS in it, or feed of Atom was expected"));
        return new FeedWalk(xml, kind);
    }

    FeedKind kind() {
        return kind;
    }

    FeedXml xml() {
        return xml;
    }

    /** {@return the root element with its attributes and nothing in it; the caller's own} */
    Element root() {
        return root.clone();
    }

    /** {@return whether the channel has begun, without which nothing is a feed} */
    boolean hasChannel() {
        return hasChannel;
    }

    Found next() {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            boolean own = namespace().filter(kind.namespace()::equals).isPresent();
            String name = reader.getLocalName();
            if (own && kind.isItem(name, xml.depth())) {
                return Found.ITEM;
            }
            if (own && kind.isChannel(name, xml.depth())) {
                hasChannel = true;
            } else if (kind.isFact(xml.depth())) {
                return Found.FACT;
            } else {
                xml.skip();
            }
        }
        return Found.END;
    }

    /** Passes over the element at hand. */
    void skip() {
        xml.skip();
    }

    /** {@return the name of the element at hand, if it is of a known vocabulary} */
    Optional<String> name() {
        return namespace().map(known -> reader.getLocalName());
    }

    /**
     * Builds the element at hand with all that is in it, and moves past it.
     *
     * @param record where it stands, for the error
     * @throws LimitExceeded when it holds too many elements
     */
    Element build(Place record) {
        int outside = xml.depth() - 1;
        Deque<Element> open = new ArrayDeque<>();
        Element top = element(namespace().orElse(FeedNamespaces.XHTML));
        open.push(top);
        int count = 1;
        while (xml.depth() > outside) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++count > MOST_ELEMENTS) {
                        throw new LimitExceeded(
                                xml.file().name(), record, "elements of one item", MOST_ELEMENTS, count);
                    }
                    open(open);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE,
                        XMLStreamConstants.ENTITY_REFERENCE -> open.element().addContent(xml.text());
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        return top;
    }

    /** What an item holds of unknown vocabularies is skipped; within its content, where only words count, it is kept as some element of a page. */
    private void open(Deque<Element> open) {
        boolean isField = open.size() == 1;
        Optional<Namespace> namespace = namespace();
        if (isField && namespace.isEmpty() || Verifier.checkElementName(reader.getLocalName()) != null) {
            xml.skip();
            return;
        }
        Element child = element(namespace.orElse(FeedNamespaces.XHTML));
        open.element().addContent(child);
        open.push(child);
    }

    private Element element(Namespace namespace) {
        Element element = new Element(reader.getLocalName(), namespace);
        copyAttributes(element, true);
        return element;
    }

    private void copyAttributes(Element element, boolean all) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String uri = reader.getAttributeNamespace(i);
            String name = reader.getAttributeLocalName(i);
            Optional<Namespace> namespace = FeedNamespaces.known(uri == null ? "" : uri);
            boolean wanted = all || namespace.equals(Optional.of(Namespace.XML_NAMESPACE));
            if (wanted && namespace.filter(FeedWalk::marksAttributes).isPresent() && isAttributeName(name)) {
                String value = xml.printable(reader.getAttributeValue(i));
                element.setAttribute(new Attribute(name, value, namespace.get()));
            }
        }
    }

    private static boolean marksAttributes(Namespace namespace) {
        return namespace.getURI().isEmpty() || !namespace.getPrefix().isEmpty();
    }

    private static boolean isAttributeName(String name) {
        return Verifier.checkAttributeName(name) == null;
    }

    /** Feeds of RSS 2.0 come in one of several namespaces or, as the specification has it, in none. */
    private Optional<Namespace> namespace() {
        String uri = FeedKind.uri(reader);
        return kind == FeedKind.RSS && uri.equals(rootUri)
                ? Optional.of(Namespace.NO_NAMESPACE)
                : FeedNamespaces.known(uri);
    }
}
