package org.entretien.parser.tei;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entretien.interchange.XmlEvents;
import org.entretien.interchange.XmlEvents.Event;

/**
 * Reads the elements of a TEI document and the texts in them. Blanks stand as they are where {@code xml:space} says so, at the root or
 * at the element; elsewhere a run of them is one blank, and those at the ends are none, since TEI is written with lines wrapped.
 */
final class TeiText {
    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final XmlEvents xml;
    private final TeiNotices notices;
    private boolean preserved;

    TeiText(XmlEvents xml, TeiNotices notices) {
        this.xml = xml;
        this.notices = notices;
    }

    /** Takes over what the root element says of blanks. */
    void enterRoot() {
        preserved = isPreserved();
    }

    /** Calls for each child element of the element at hand, with its name, empty for a foreign one; it must be read or skipped. */
    void children(Consumer<String> child) {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() == Event.START) {
                child.accept(name());
            }
        }
    }

    /** {@return the name of the element at hand, empty where it is not of TEI} */
    String name() {
        return NAMESPACE.equals(xml.namespace()) ? xml.name() : "";
    }

    void skip() {
        xml.skip();
    }

    /** Passes over an element that may hold words, and says so. */
    void leaveOut() {
        notices.leftOut(xml.name());
        xml.skip();
    }

    /** {@return the text of the element at hand, markup of words and phrases included} */
    String text() {
        StringBuilder text = new StringBuilder();
        boolean exact = isPreserved();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            switch (xml.next()) {
                case TEXT -> text.append(xml.text());
                case START -> phrase(text);
                default -> {
                    // The end of a phrase.
                }
            }
        }
        return exact ? text.toString() : normalised(text);
    }

    /** {@return the text of the element at hand; empty where it has none, unless each blank counts in this document} */
    Optional<String> words() {
        String words = text();
        return preserved || !words.isEmpty() ? Optional.of(words) : Optional.empty();
    }

    /** {@return whether each blank of the document counts, and so does each empty text} */
    boolean isExact() {
        return preserved;
    }

    /** {@return the text at hand between two tags, with its blanks as runs} */
    String looseText() {
        return xml.text();
    }

    private void phrase(StringBuilder text) {
        switch (name()) {
            case "lb" -> text.append('\n');
            case "", "note", "figure", "table" -> leaveOut();
            default -> {
                // Its words belong to the text.
            }
        }
    }

    /** {@return the text in which each run of the blanks of XML is one blank, without those at the ends} */
    static String normalised(CharSequence text) {
        StringBuilder normalised = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                blank = !normalised.isEmpty();
            } else {
                if (blank) {
                    normalised.append(' ');
                }
                normalised.append(c);
                blank = false;
            }
        }
        return normalised.toString();
    }

    private boolean isPreserved() {
        return xml.xmlAttribute("space").map("preserve"::equals).orElse(preserved);
    }

    Optional<String> attribute(String name) {
        return xml.attribute(name);
    }

    boolean isOfType(String type) {
        return attribute("type").filter(type::equals).isPresent();
    }

    Optional<String> id() {
        return xml.xmlAttribute("id");
    }

    Optional<String> language() {
        return xml.xmlAttribute("lang");
    }

    XmlEvents events() {
        return xml;
    }

    /** {@return the value of a text; empty, with a notice, where the text has no such value} */
    <T> Optional<T> value(String text, String expected, Function<String, T> conversion) {
        try {
            return Optional.of(conversion.apply(text));
        } catch (IllegalArgumentException e) {
            notices.unusable(expected, text);
            return Optional.empty();
        }
    }
}
