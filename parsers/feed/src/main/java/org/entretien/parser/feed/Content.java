package org.entretien.parser.feed;

import com.rometools.rome.feed.synd.SyndContent;
import java.util.Locale;
import java.util.Optional;

/**
 * A text of a feed with what it is.
 *
 * @param text never blank
 * @param html whether it is HTML
 */
record Content(String text, boolean html) {
    /** {@return a text of which the format says nothing, as in RSS} @param text any text */
    static Optional<Content> guessed(String text) {
        String kept = Texts.printable(text);
        return Texts.ink(kept).isEmpty() ? Optional.empty() : Optional.of(new Content(kept, Markup.isIn(kept)));
    }

    /** {@return a text of Atom, whose type is given} @param content as ROME has it */
    static Optional<Content> typed(SyndContent content) {
        String text = content.getValue() == null ? "" : Texts.printable(content.getValue());
        String type = type(content);
        if (!isRead(content) || Texts.ink(text).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Content(text, !type.isEmpty() && !type.equals("text") && !type.equals("text/plain")));
    }

    /** {@return whether this is a text, not a picture or the like} @param content as ROME has it */
    static boolean isRead(SyndContent content) {
        String type = type(content);
        return switch (type) {
            case "", "text", "html", "xhtml", "text/plain", "text/html", "application/xhtml+xml" -> true;
            default -> false;
        };
    }

    private static String type(SyndContent content) {
        String type = content.getType() == null ? "" : content.getType();
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** {@return the words, block elements on lines of their own} */
    String words() {
        return html ? Markup.text(text) : text;
    }

    /** {@return the words on one line} */
    String line() {
        return Texts.line(words());
    }
}
