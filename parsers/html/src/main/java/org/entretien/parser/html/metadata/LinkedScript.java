package org.entretien.parser.html.metadata;

import java.util.Arrays;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * A script of linked data.
 *
 * @param json its data, without a comment or CDATA section around them
 * @param start where they begin in the file; -1 when unknown
 */
record LinkedScript(String json, int start) {
    private static final String[][] WRAPS = {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"//<![CDATA[", "//]]>"}};
    private static final int DIGITS_OF_ESCAPE = 4;

    static LinkedScript of(Element script) {
        int start = script.dataNodes().stream()
                .map(DataNode::sourceRange)
                .filter(Range::isTracked)
                .mapToInt(Range::startPos)
                .findFirst()
                .orElse(-1);
        return of(script.data(), start);
    }

    /** {@return a script without what templates wrap it in} @param script as written @param start where it begins in the file; -1 when unknown */
    static LinkedScript of(String script, int start) {
        String text = script.strip();
        for (String[] wrap : WRAPS) {
            if (text.startsWith(wrap[0])) {
                text = text.substring(wrap[0].length()).strip();
                text = text.endsWith(wrap[1]) ? text.substring(0, text.length() - wrap[1].length()) : text;
            }
        }
        return new LinkedScript(text, start < 0 ? -1 : start + Math.max(0, script.indexOf(text)));
    }

    /**
     * {@return for each character of a string where the file writes it, an escape's beginning where it writes one; -1 when unknown}
     *
     * @param quote where its opening quotation mark stands in the data
     * @param value the string as decoded
     */
    int[] places(int quote, String value) {
        int[] places = new int[value.length()];
        if (start < 0 || quote < 0) {
            Arrays.fill(places, -1);
            return places;
        }
        int at = quote + 1;
        for (int i = 0; i < places.length; i++) {
            places[i] = start + at;
            boolean escape = at < json.length() && json.charAt(at) == '\\';
            boolean number = escape && at + 1 < json.length() && json.charAt(at + 1) == 'u';
            at += number ? 2 + DIGITS_OF_ESCAPE : escape ? 2 : 1;
        }
        return places;
    }
}
