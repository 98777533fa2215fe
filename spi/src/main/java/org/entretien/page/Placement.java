package org.entretien.page;

import java.util.Objects;
import java.util.Optional;

/**
 * What the layout of a page says of a block. It is evidence and no verdict: recognition weighs it together with the words, since a short question
 * may look like a caption to the layout.
 *
 * @param body how likely the block belongs to the article, 0 to 1, judged without regard to its words
 * @param links the share of its non-blank characters that are links, 0 to 1
 * @param frame what the innermost element that sets it apart is
 * @param otherwise why it is no part of the article if it turns out to be no turn; empty where it is one in any case
 * @since 0.1.0
 */
public record Placement(double body, double links, Frame frame, Optional<Discard> otherwise) {
    /** What sets a block apart from the running text. */
    public enum Frame {
        /** Nothing does. */
        NONE,
        /** A figure or its caption. */
        CAPTION,
        /** A quotation or pull quote. */
        QUOTE,
        /** A box beside the text: other articles, a subscription, a profile, an advertisement. */
        BOX
    }

    /**
     * Checks the ranges.
     *
     * @param body how likely the block belongs to the article, 0 to 1
     * @param links the share of its non-blank characters that are links, 0 to 1
     * @param frame what the innermost element that sets it apart is
     * @param otherwise why it is no part of the article if it turns out to be no turn
     * @throws IllegalArgumentException when a number is out of its range
     */
    public Placement {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(otherwise, "otherwise");
        if (!(body >= 0 && body <= 1 && links >= 0 && links <= 1)) {
            throw new IllegalArgumentException("out of 0..1: " + body + ", " + links);
        }
    }
}
