package org.entretien.parser.feed;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdom2.Namespace;

/**
 * The namespaces that a feed is read by. JDOM keeps every namespace it ever met, so those that a document makes up never reach it.
 */
final class FeedNamespaces {
    static final String ATOM_10_URI = "http://www.w3.org/2005/Atom";
    static final String ATOM_03_URI = "http://purl.org/atom/ns#";
    static final String RSS_10_URI = "http://purl.org/rss/1.0/";
    static final String RSS_090_URI = "http://my.netscape.com/rdf/simple/0.9/";

    static final Namespace ATOM_10 = Namespace.getNamespace(ATOM_10_URI);
    static final Namespace ATOM_03 = Namespace.getNamespace(ATOM_03_URI);
    static final Namespace RSS_10 = Namespace.getNamespace(RSS_10_URI);
    static final Namespace RSS_090 = Namespace.getNamespace(RSS_090_URI);
    static final Namespace RDF = Namespace.getNamespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    static final Namespace DC = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");
    static final Namespace CONTENT = Namespace.getNamespace("content", "http://purl.org/rss/1.0/modules/content/");
    static final Namespace XHTML = Namespace.getNamespace("http://www.w3.org/1999/xhtml");

    private static final Map<String, Namespace> KNOWN = Stream.of(
                    Namespace.NO_NAMESPACE,
                    Namespace.XML_NAMESPACE,
                    ATOM_10,
                    ATOM_03,
                    RSS_10,
                    RSS_090,
                    RDF,
                    DC,
                    CONTENT,
                    XHTML)
            .collect(Collectors.toUnmodifiableMap(Namespace::getURI, Function.identity()));

    private FeedNamespaces() {}

    /** {@return the namespace of this address, if feeds have a use for it} */
    static Optional<Namespace> known(String uri) {
        return Optional.ofNullable(KNOWN.get(uri));
    }
}
