package org.entretien.parser.html.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entretien.decoding.CharsetLabels;
import org.entretien.decoding.Declaration;
import org.entretien.decoding.DecodedText;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The bytes of a page as text. The declarations are looked for as the HTML standard says (13.2.3.2, "Determining the character encoding"): the transport, then
 * one within the first {@value #PRESCAN_BYTES} bytes. {@link DecodedText} says how far they are believed.
 */
public final class HtmlDecoder {
    private static final int PRESCAN_BYTES = 1024;
    /** The tags of what the HTML standard (13.2.4.3) calls the formatting elements. */
    private static final Pattern FORMATTING = Pattern.compile(
            "</?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s/>])", Pattern.CASE_INSENSITIVE);

    private HtmlDecoder() {}

    public static DecodedText of(byte[] bytes, Optional<Charset> transport) {
        List<Declaration> declarations = Stream.concat(
                        transport.map(charset -> new Declaration(charset, "the transport")).stream(),
                        declared(bytes).map(charset -> new Declaration(charset, "the page")).stream())
                .toList();
        return DecodedText.of(bytes, declarations, true);
    }

    /** {@code charset=…} in the first bytes, of a meta element or of an XML declaration. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN_BYTES), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = -1;
        for (String key : List.of("charset", "encoding")) {
            int found = head.indexOf(key);
            while (found >= 0 && at < 0) {
                at = valueOf(head, found + key.length());
                found = head.indexOf(key, found + 1);
            }
        }
        if (at < 0) {
            return Optional.empty();
        }
        int end = at;
        while (end < head.length() && isNameOfCharset(head.charAt(end))) {
            end++;
        }
        return CharsetLabels.find(head.substring(at, end)).map(HtmlDecoder::asRead);
    }

    private static int valueOf(String head, int from) {
        int i = skip(head, from, " \t\r\n");
        if (i >= head.length() || head.charAt(i) != '=') {
            return -1;
        }
        i = skip(head, i + 1, " \t\r\n\"'");
        return i < head.length() && isNameOfCharset(head.charAt(i)) ? i : -1;
    }

    private static int skip(String text, int from, String what) {
        int i = from;
        while (i < text.length() && what.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean isNameOfCharset(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':' || c == '.';
    }

    /** A declaration that could be read byte by byte cannot be UTF-16. */
    private static Charset asRead(Charset declared) {
        return declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32")
                ? StandardCharsets.UTF_8
                : declared;
    }

    /**
     * {@return the tree of a page}
     *
     * @param html the page
     * @param tracked whether its nodes know where they stand
     * @param depth how deep elements may nest; what is deeper is put beside its parent
     */
    public static Document document(String html, boolean tracked, int depth) {
        try {
            return parse(html, tracked, depth);
        } catch (IndexOutOfBoundsException e) {
            // jsoup 1.24.1 fails where formatting elements that were left open are opened again at the limit of depth.
            return parse(withoutFormatting(html), tracked, depth);
        }
    }

    /** Turns the tags of formatting elements into comments, {@code <i>} into {@code <!>}: all else keeps its place. */
    private static String withoutFormatting(String html) {
        StringBuilder without = new StringBuilder(html);
        Matcher tags = FORMATTING.matcher(html);
        while (tags.find()) {
            without.setCharAt(tags.start() + 1, '!');
        }
        return without.toString();
    }

    private static Document parse(String html, boolean tracked, int depth) {
        return Parser.htmlParser().setTrackPosition(tracked).setMaxDepth(depth).parseInput(html, "");
    }
}
