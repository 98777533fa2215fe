package org.entretien.parser.feed;

import java.nio.charset.StandardCharsets;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Probe;

/** What the beginning of a document says about feeds: its root element, found behind declarations and comments. */
final class FeedHead {
    private static final int SURE = 97;
    private static final int NAMED = 70;

    private FeedHead() {}

    /** The root element is believed before the name, and the name a little, so that a broken feed gets the error of its format. */
    static Probe probe(DocumentHead head) {
        String text = head.ascii();
        int root = root(text);
        String name = root < 0 ? "" : name(text, root + 1);
        String local = name.substring(name.indexOf(':') + 1);
        if (local.equals("rss")) {
            return new Probe(SURE, "the root element is rss");
        }
        if (local.equals("feed")
                && (text.contains(FeedNamespaces.ATOM_10_URI) || text.contains(FeedNamespaces.ATOM_03_URI))) {
            return new Probe(SURE, "the root element is feed, and the namespace of Atom is named");
        }
        if (local.equals("RDF")
                && (text.contains(FeedNamespaces.RSS_10_URI) || text.contains(FeedNamespaces.RSS_090_URI))) {
            return new Probe(SURE, "the root element is RDF, and a namespace of RSS is named");
        }
        return head.isNamed(FeedParser.FORMAT)
                ? new Probe(NAMED, "named as a feed")
                : Probe.no("the root element is none of a feed");
    }

    /** {@return the letters of ASCII: UTF-16 has a NUL beside each} */
    static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    /** {@return where the root element opens; -1 when it is not in sight} */
    private static int root(String text) {
        int at = text.indexOf('<');
        if (at < 0 || !isMark(text, at)) {
            return -1;
        }
        while (at >= 0 && at + 1 < text.length() && (text.charAt(at + 1) == '?' || text.charAt(at + 1) == '!')) {
            at = text.indexOf('<', end(text, at));
        }
        return at;
    }

    /** Nothing but blanks and a byte order mark may stand in front. */
    private static boolean isMark(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c > ' ' && "\u00EF\u00BB\u00BF\u00FE\u00FF".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return the place after a declaration, an instruction or a comment; the end of the text when it does not end} */
    private static int end(String text, int at) {
        String close = ">";
        if (text.startsWith("<!--", at)) {
            close = "-->";
        } else if (text.charAt(at + 1) == '?') {
            close = "?>";
        } else if (hasSubset(text, at)) {
            close = "]";
        }
        int end = text.indexOf(close, at + 2);
        return end < 0 ? text.length() : end + close.length();
    }

    /** {@return whether a document type declaration has declarations of its own, in brackets} */
    static boolean hasSubset(String text, int doctype) {
        for (int i = doctype; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>' || c == '[') {
                return c == '[';
            }
            if (c == '"' || c == '\'') {
                int close = text.indexOf(c, i + 1);
                i = close < 0 ? text.length() : close;
            }
        }
        return false;
    }

    private static String name(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ' && "/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }
}
