package org.entretien.parser.feed;

import org.entretien.spi.InputRejected;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Place;
import org.entretien.spi.Source;

/**
 * A feed in memory: it is read twice, since what it says of itself may stand behind its items.
 *
 * @param name of the input
 * @param bytes all of them
 * @param start where the document begins, behind blank lines that many a server puts in front of it
 * @param skippedLines how many line feeds those are
 * @param context the limits
 */
record FeedFile(String name, byte[] bytes, int start, int skippedLines, ParseContext context) {
    static FeedFile read(Source source, ParseContext context) {
        byte[] bytes = source.readAll(context);
        int start = 0;
        int lines = 0;
        while (start < bytes.length && isBlank(bytes[start])) {
            lines += bytes[start++] == '\n' ? 1 : 0;
        }
        if (start == bytes.length) {
            throw new InputRejected(
                    InputRejected.Code.EMPTY,
                    source.name(),
                    new Place.Whole(),
                    "it is empty or blank; a feed of RSS or Atom was expected");
        }
        return new FeedFile(source.name(), bytes, start, lines, context);
    }

    /** {@return the same file, for its items: these have the time of a container in common} */
    FeedFile asContainer() {
        return new FeedFile(name, bytes, start, skippedLines, context.ofContainer(name));
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    /** {@return a reader at the very beginning} */
    FeedXml open() {
        return FeedXml.open(this);
    }

    /** {@return a place in the file} @param line as the reader of the document counts @param column likewise */
    Place place(int line, int column) {
        return new Place.AtLine(Math.max(1, line) + (long) skippedLines, Math.max(1, column));
    }

    InputRejected malformed(Place place, String words) {
        return new InputRejected(InputRejected.Code.MALFORMED, name, place, words);
    }
}
