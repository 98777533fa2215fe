package org.entretien.parser.html.blocks;

import org.jsoup.nodes.Element;

/** The classes of an element as they are written. They are looked at once for each text within, so what is longer than any real ones is cut. */
public final class ClassNames {
    private static final int MOST_CHARS = 400;

    private ClassNames() {}

    /** {@return the value of the attribute; empty when there is none} @param element any */
    public static String of(Element element) {
        // Element.className() trims the whole value each time it is asked.
        String names = element.attr("class");
        return (names.length() <= MOST_CHARS ? names : names.substring(0, MOST_CHARS)).trim();
    }
}
