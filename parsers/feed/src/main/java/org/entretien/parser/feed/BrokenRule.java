package org.entretien.parser.feed;

/** A rule of a feed that an item breaks, in words for the user. The item is rejected, the others are read. */
final class BrokenRule extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenRule(String words, Throwable cause) {
        super(words, cause);
    }
}
