package org.entretien.page;

/**
 * Where a fact about a page was found, from the surest to the weakest for most of them.
 *
 * @since 0.1.0
 */
public enum Evidence {
    /** A site profile said it. */
    PROFILE("site profile"),
    /** A block of linked data in the page (JSON-LD with the vocabulary of schema.org). */
    JSON_LD("JSON-LD"),
    /** A {@code <meta>} element of the Open Graph protocol or of its article extension. */
    OPEN_GRAPH("Open Graph"),
    /** An attribute of HTML microdata or RDFa with the vocabulary of schema.org. */
    MICRODATA("microdata"),
    /** Another {@code <meta>} or {@code <link>} element. */
    META("meta element"),
    /** An element of HTML that is made for it: {@code <time>}, {@code <title>}, {@code <h1>}, {@code rel=author}. */
    MARKUP("markup"),
    /** The class or id of an element. */
    CLASS("class of an element"),
    /** Words printed on the page. */
    PRINTED("printed on the page"),
    /** The address of the page. */
    ADDRESS("address of the page"),
    /** The transport: a header of HTTP, a field of a feed, a record of a crawl. */
    TRANSPORT("transport");

    private final String words;

    Evidence(String words) {
        this.words = words;
    }

    /** {@return the evidence in a few words, for people} */
    public String words() {
        return words;
    }
}
