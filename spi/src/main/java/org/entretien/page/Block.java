package org.entretien.page;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A block: a line of crawl text or a block-level element of HTML; what a reader sees as one piece.
 *
 * @param span where it stands in the page's decoded text
 * @param style how it looks
 * @param zone what the format or the layout says that it is; empty to leave it to recognition
 * @param discarded why it is no part of the article, where the layout says so; such a block is accounted for and looked at no further
 * @param link where it leads, if all of it is one link
 * @param origin index of its first UTF-16 unit in the decoded file, where the text of the page is not the file itself; -1 when unknown
 * @param placement what the layout says of it; empty where there is no layout, as in plain text
 * @since 0.1.0
 */
public record Block(
        Span span,
        Style style,
        Optional<Zone> zone,
        Optional<Discard> discarded,
        Optional<URI> link,
        int origin,
        Optional<Placement> placement) {
    /**
     * Checks structure.
     *
     * @param span where it stands in the page's decoded text
     * @param style how it looks
     * @param zone what the format or the layout says that it is; empty to leave it to recognition
     * @param discarded why it is no part of the article, where the layout says so; such a block is accounted for and looked at no further
     * @param link where it leads, if all of it is one link
     * @param origin index of its first UTF-16 unit in the decoded file, where the text of the page is not the file itself; -1 when unknown
     * @param placement what the layout says of it; empty where there is no layout, as in plain text
     */
    public Block {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(discarded, "discarded");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(placement, "placement");
        if (origin < -1) {
            throw new IllegalArgumentException("no place in a file: " + origin);
        }
    }

    /**
     * A block without a layout.
     *
     * @param span where it stands in the page's decoded text
     * @param style how it looks
     * @param zone what the format or the layout says that it is; empty to leave it to recognition
     * @param discarded why it is no part of the article, where the layout says so
     * @param link where it leads, if all of it is one link
     * @param origin index of its first UTF-16 unit in the decoded file; -1 when unknown
     */
    public Block(
            Span span, Style style, Optional<Zone> zone, Optional<Discard> discarded, Optional<URI> link, int origin) {
        this(span, style, zone, discarded, link, origin, Optional.empty());
    }

    /**
     * A block with a place and a look, and nothing else.
     *
     * @param span where it stands
     * @param style how it looks
     */
    public Block(Span span, Style style) {
        this(span, style, Optional.empty(), Optional.empty(), Optional.empty(), -1);
    }
}
