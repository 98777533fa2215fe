package org.entretien.cli.io;

import java.util.Locale;

/**
 * One object of JSON on one line, written field by field in the order they are given. Nothing of a foreign text reaches the line as it
 * is that could end it, or play with a terminal.
 */
public final class JsonLine {
    private final StringBuilder line = new StringBuilder("{");

    /** Adds a text. */
    public JsonLine with(String name, String text) {
        name(name);
        quote(text);
        return this;
    }

    /** Adds a whole number. */
    public JsonLine with(String name, long number) {
        name(name);
        line.append(number);
        return this;
    }

    /** {@return the line, with its end} */
    @Override
    public String toString() {
        return line + "}\n";
    }

    private void name(String name) {
        if (line.length() > 1) {
            line.append(',');
        }
        line.append('"').append(name).append("\":");
    }

    private void quote(String text) {
        line.append('"');
        text.codePoints().forEach(this::append);
        line.append('"');
    }

    private void append(int c) {
        if (c == '"' || c == '\\') {
            line.append('\\').append((char) c);
        } else if (Printable.isHidden(c)) {
            for (char unit : Character.toChars(c)) {
                line.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            }
        } else {
            line.appendCodePoint(c);
        }
    }
}
