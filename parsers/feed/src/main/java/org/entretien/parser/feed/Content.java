package org.entretien.parser.feed;

import java.util.Locale;
import java.util.Optional;
import org.jdom2.Element;

/**
 * A text of a feed with what it is.
 *
 * @param text never blank
 * @param html whether it is HTML
 */
record Content(String text, boolean html) {
    /** {@return a text whose format is not stated, as in RSS} @param text any text */
    static Optional<Content> guessed(String text) {
        String kept = FeedTexts.printable(text);
        return FeedTexts.ink(kept).isEmpty() ? Optional.empty() : Optional.of(new Content(kept, Markup.isIn(kept)));
    }

    /** {@return a text of Atom, whose type is given; empty for a picture or the like} @param element with the text @param kind of the feed */
    static Optional<Content> typed(Element element, FeedKind kind) {
        if (!isRead(element)) {
            return Optional.empty();
        }
        String text = FeedTexts.printable(ElementText.of(element, kind));
        return FeedTexts.ink(text).isEmpty() ? Optional.empty() : Optional.of(new Content(text, isMarkup(element)));
    }

    /** {@return whether this is a text, not a picture or the like} @param element of Atom */
    static boolean isRead(Element element) {
        return switch (type(element)) {
            case "", "text", "html", "xhtml", "text/plain", "text/html", "application/xhtml+xml" -> true;
            default -> false;
        };
    }

    /** {@return whether the text of an element that is read is HTML} @param element of Atom */
    static boolean isMarkup(Element element) {
        return switch (type(element)) {
            case "", "text", "text/plain" -> false;
            default -> true;
        };
    }

    private static String type(Element element) {
        String type = element.getAttributeValue("type", "");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** {@return the words, block elements on lines of their own} */
    String words() {
        return html ? Markup.text(text) : text;
    }

    /** {@return the words on one line} */
    String line() {
        return FeedTexts.line(words());
    }
}
