package org.entretien.page;

import java.util.Objects;

/**
 * A block: a line of crawl text or a block-level element of HTML; what a reader sees as one piece.
 *
 * @param span where it stands
 * @param style how it looks
 * @since 0.1.0
 */
public record Block(Span span, Style style) {
    /** Checks structure. */
    public Block {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(style, "style");
    }
}
