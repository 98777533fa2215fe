package org.entretien.parser.feed;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** The three shapes that feeds have had. */
enum FeedKind {
    /** {@code rss}: items in a channel. */
    RSS(Namespace.NO_NAMESPACE, "item", 3),
    /** RSS 1.0 in RDF: items beside the channel. */
    RDF(FeedNamespaces.RSS_10, "item", 2),
    /** RSS 0.90 in RDF: items beside the channel. */
    RDF_090(FeedNamespaces.RSS_090, "item", 2),
    /** Atom 1.0: entries in a feed. */
    ATOM(FeedNamespaces.ATOM_10, "entry", 2),
    /** Atom 0.3: entries in a feed. */
    ATOM_03(FeedNamespaces.ATOM_03, "entry", 2);

    private final Namespace namespace;
    private final String item;
    private final int itemDepth;

    FeedKind(Namespace namespace, String item, int itemDepth) {
        this.namespace = namespace;
        this.item = item;
        this.itemDepth = itemDepth;
    }

    /** {@return the kind of a document} @param root its root element, at hand */
    static Optional<FeedKind> of(XMLStreamReader root) {
        String name = root.getLocalName();
        String uri = uri(root);
        if (name.equals("rss")) {
            return Optional.of(RSS);
        }
        if (name.equals("feed") && uri.equals(FeedNamespaces.ATOM_10_URI)) {
            return Optional.of(ATOM);
        }
        if (name.equals("feed") && uri.equals(FeedNamespaces.ATOM_03_URI)) {
            return Optional.of(ATOM_03);
        }
        if (name.equals("RDF") && uri.equals(FeedNamespaces.RDF.getURI())) {
            return declares(root, FeedNamespaces.RSS_10_URI)
                    ? Optional.of(RDF)
                    : Optional.of(RDF_090).filter(old -> declares(root, FeedNamespaces.RSS_090_URI));
        }
        return Optional.empty();
    }

    private static boolean declares(XMLStreamReader root, String uri) {
        for (int i = 0; i < root.getNamespaceCount(); i++) {
            if (uri.equals(root.getNamespaceURI(i))) {
                return true;
            }
        }
        return false;
    }

    static String uri(XMLStreamReader element) {
        String uri = element.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    boolean isAtom() {
        return this == ATOM || this == ATOM_03;
    }

    Namespace namespace() {
        return namespace;
    }

    /** {@return whether an element at this depth, the root's being 1, is an item} @param name of the element @param depth of it */
    boolean isItem(String name, int depth) {
        return depth == itemDepth && name.equals(item);
    }

    /** {@return whether an element is the channel} @param name of the element @param depth of it */
    boolean isChannel(String name, int depth) {
        return !isAtom() && depth == 2 && name.equals("channel");
    }

    /** {@return whether the children of an element of this depth say something of the feed} @param depth of the children */
    boolean isFact(int depth) {
        return isAtom() ? depth == 2 : depth == 3;
    }

    /** {@return an empty root element} */
    Element root() {
        if (this == RSS) {
            return new Element("rss");
        }
        return isAtom() ? new Element("feed", namespace) : new Element("RDF", FeedNamespaces.RDF);
    }
}
