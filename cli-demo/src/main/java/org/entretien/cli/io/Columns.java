package org.entretien.cli.io;

import java.util.ArrayList;
import java.util.List;

/** How much room text takes on a terminal, and where it is broken. */
public final class Columns {
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private Columns() {}

    /** {@return the columns that a text takes: none for accents and marks, two for a wide letter} @param text on one line */
    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /**
     * Breaks a text at its blanks, but not before the marks that French sets apart, or beside wide letters, which are written without blanks. A word that is too long stays whole: it may
     * be an address.
     *
     * @param text without line feeds
     * @param width the most columns of a line; 0 for any
     * @return one line or more; the blanks they are broken at are gone
     */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        if (width < 1 || text.length() <= width && of(text) <= width) {
            lines.add(text);
            return lines;
        }
        int start = 0;
        int breakAt = -1;
        int columns = 0;
        int columnsAtBreak = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int wide = of(c);
            if (columns + wide > width && c != ' ' && breakAt > start) {
                lines.add(text.substring(start, breakAt).stripTrailing());
                start = breakAt;
                columns -= columnsAtBreak;
                breakAt = -1;
            }
            at += Character.charCount(c);
            columns += wide;
            if ((c == ' ' || wide == 2 || c == ZERO_WIDTH_SPACE) && !staysOnTheLine(text, at)) {
                breakAt = at;
                columnsAtBreak = columns;
            }
        }
        lines.add(text.substring(start).stripTrailing());
        return lines;
    }

    /** Whether a mark follows that no line begins with: French has a blank before it, and pages often have a plain one there. */
    private static boolean staysOnTheLine(String text, int at) {
        return at < text.length() && "?!:;»".indexOf(text.charAt(at)) >= 0;
    }

    private static int of(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    /** The blocks of East Asian letters and of pictures. */
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF01 && c <= 0xFF60
                        || c >= 0xFFE0 && c <= 0xFFE6
                        || c >= 0x1F300 && c <= 0x1F64F
                        || c >= 0x1F900 && c <= 0x1F9FF
                        || c >= 0x20000 && c <= 0x3FFFD);
    }
}
