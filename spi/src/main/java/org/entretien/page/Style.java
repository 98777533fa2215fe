package org.entretien.page;

import java.util.Objects;

/**
 * How a block looks, as far as its format tells. Crawl text tells nothing.
 *
 * @param headingLevel 1 to 6 for a heading, 0 for none
 * @param boldShare the share of its non-blank characters in bold, 0 to 1
 * @param italicShare the share of its non-blank characters in italics, 0 to 1
 * @param signature what equal-looking blocks share: the element path with its classes; empty when unknown
 * @since 0.1.0
 */
public record Style(int headingLevel, double boldShare, double italicShare, String signature) {
    /** The style of text that carries none. */
    public static final Style PLAIN = new Style(0, 0, 0, "");

    /**
     * Checks the ranges.
     *
     * @param headingLevel 1 to 6 for a heading, 0 for none
     * @param boldShare the share of its non-blank characters in bold, 0 to 1
     * @param italicShare the share of its non-blank characters in italics, 0 to 1
     * @param signature what equal-looking blocks share: the element path with its classes; empty when unknown
     */
    public Style {
        Objects.requireNonNull(signature, "signature");
        if (headingLevel < 0 || headingLevel > 6) {
            throw new IllegalArgumentException("heading level: " + headingLevel);
        }
        if (!(boldShare >= 0 && boldShare <= 1 && italicShare >= 0 && italicShare <= 1)) {
            throw new IllegalArgumentException("share out of 0..1: " + boldShare + ", " + italicShare);
        }
    }
}
