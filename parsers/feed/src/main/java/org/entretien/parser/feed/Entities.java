package org.entretien.parser.feed;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entities of HTML 4 that stand for Latin letters and for signs of typography: those that feeds use, declared or not.
 *
 * @see <a href="https://www.w3.org/TR/html401/sgml/entities.html">HTML 4.01, character entity references</a>
 */
final class Entities {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int FIRST_OF_LATIN_1 = 0xA0;

    private static final List<String> LATIN_1 = List.of(
            "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf", "laquo", "not",
            "shy", "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot", "cedil", "sup1",
            "ordm", "raquo", "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc", "Atilde", "Auml",
            "Aring", "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH",
            "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave", "Uacute", "Ucirc",
            "Uuml", "Yacute", "THORN", "szlig", "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig",
            "ccedil", "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "eth", "ntilde",
            "ograve", "oacute", "ocirc", "otilde", "ouml", "divide", "oslash", "ugrave", "uacute", "ucirc", "uuml",
            "yacute", "thorn", "yuml");

    private static final Map<String, String> NAMED = named();

    private Entities() {}

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < LATIN_1.size(); i++) {
            named.put(LATIN_1.get(i), String.valueOf((char) (FIRST_OF_LATIN_1 + i)));
        }
        named.putAll(Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'"));
        named.putAll(Map.of("OElig", "\u0152", "oelig", "\u0153", "Yuml", "\u0178", "euro", "\u20AC"));
        named.putAll(Map.of("ensp", "\u2002", "emsp", "\u2003", "thinsp", "\u2009", "trade", "\u2122"));
        named.putAll(Map.of("ndash", "\u2013", "mdash", "\u2014", "lsquo", "\u2018", "rsquo", "\u2019"));
        named.putAll(Map.of("sbquo", "\u201A", "ldquo", "\u201C", "rdquo", "\u201D", "bdquo", "\u201E"));
        named.putAll(Map.of("bull", "\u2022", "hellip", "\u2026", "lsaquo", "\u2039", "rsaquo", "\u203A"));
        return Map.copyOf(named);
    }

    /** {@return what a name stands for} @param name without ampersand and semicolon */
    static Optional<String> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    /** {@return what a number stands for} @param digits {@code #233} or {@code #xE9}, without ampersand and semicolon */
    static Optional<String> numbered(String digits) {
        boolean hexadecimal = digits.startsWith("#x") || digits.startsWith("#X");
        try {
            int code = hexadecimal ? Integer.parseInt(digits.substring(2), 16) : Integer.parseInt(digits.substring(1));
            return Character.isValidCodePoint(code) ? Optional.of(character(code)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty(); // No number after all: the text stays as it is printed.
        }
    }

    /** Numbers of C1 controls mean windows-1252, as every browser takes them. */
    private static String character(int code) {
        return code >= 0x80 && code < 0xA0 ? new String(new byte[] {(byte) code}, WINDOWS) : Character.toString(code);
    }
}
