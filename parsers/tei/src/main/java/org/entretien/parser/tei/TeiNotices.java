package org.entretien.parser.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;

/** Collects what was noticed in a document: a few of each kind are named, all are counted. */
final class TeiNotices {
    private static final int MAX_NAMES = 10;
    private static final int MAX_QUOTE_CHARS = 80;

    private final List<Diagnostic> values = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private int leftOut;
    private int inferredSides;

    void leftOut(String name) {
        leftOut++;
        if (names.size() < MAX_NAMES) {
            names.add(quoted(name));
        }
    }

    void inferredSide() {
        inferredSides++;
    }

    void unusable(String expected, String text) {
        if (values.size() < MAX_NAMES) {
            values.add(noticed("tei-value", "expected " + expected + ", found " + quoted(text)));
        }
    }

    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(values);
        if (leftOut > 0) {
            all.add(noticed("tei-unread", leftOut + " elements are not read: " + String.join(", ", names)));
        }
        if (inferredSides > 0) {
            all.add(noticed("tei-sides", inferredSides + " turns do not say who asks; the first to speak is taken to"));
        }
        return all;
    }

    private static Diagnostic noticed(String code, String message) {
        return new Diagnostic.Noticed(code, new Span(0, 0), message);
    }

    private static String quoted(String text) {
        return text.length() > MAX_QUOTE_CHARS ? text.substring(0, MAX_QUOTE_CHARS) + "…" : text;
    }
}
