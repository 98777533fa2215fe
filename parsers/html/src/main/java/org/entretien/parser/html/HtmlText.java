package org.entretien.parser.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;

/**
 * The bytes of a page as text. The charset is found in the order of the HTML standard (13.2.3.2, "Determining the character encoding"): a byte
 * order mark, the transport, a declaration within the first {@value #PRESCAN} bytes, and else UTF-8 where the bytes are UTF-8, windows-1252
 * where they are not. Where a declaration does not fit the bytes, or any bytes would fit it, and UTF-8 does, the bytes are believed.
 *
 * @param text without a byte order mark
 * @param diagnostics where evidence disagrees
 */
record HtmlText(String text, List<Diagnostic> diagnostics) {
    private static final int PRESCAN = 1024;
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    static HtmlText of(byte[] bytes, Optional<Charset> transport) {
        Optional<Charset> mark = mark(bytes);
        if (mark.isPresent()) {
            int length = mark.get().equals(StandardCharsets.UTF_8) ? 3 : 2;
            return decoded(replaced(bytes, length, mark.get()), List.of());
        }
        Optional<Charset> declared = declared(bytes);
        Charset first = transport.or(() -> declared).orElse(StandardCharsets.UTF_8);
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (transport.isPresent() && declared.isPresent() && !transport.equals(declared)) {
            diagnostics.add(new Diagnostic.Noticed(
                    "charsets-disagree",
                    new Span(0, 0),
                    "the transport says " + transport.get().name() + ", the page says "
                            + declared.get().name()));
        }
        if (isOneByte(first) && !isAscii(bytes)) {
            Optional<String> text = strictly(bytes, StandardCharsets.UTF_8);
            if (text.isPresent()) {
                diagnostics.add(new Diagnostic.Noticed(
                        "charset-disagrees", new Span(0, 0), first.name() + " is declared, and the bytes are UTF-8"));
                return decoded(text.get(), diagnostics);
            }
        }
        for (Charset charset : candidates(first, declared)) {
            Optional<String> text = strictly(bytes, charset);
            if (text.isPresent()) {
                if (!charset.equals(first)) {
                    diagnostics.add(
                            new Diagnostic.CharsetFallback(first.name(), charset.name(), firstFailure(bytes, first)));
                }
                return decoded(text.get(), diagnostics);
            }
        }
        // Nothing fits without loss: UTF-8 with a few broken bytes is likelier than another charset that has no such
        // letters.
        Charset used =
                first.equals(StandardCharsets.UTF_8) && isMostlyUtf8(bytes) ? StandardCharsets.UTF_8 : fallback(first);
        if (!used.equals(first)) {
            diagnostics.add(new Diagnostic.CharsetFallback(first.name(), used.name(), firstFailure(bytes, first)));
        }
        return decoded(replaced(bytes, 0, used), diagnostics);
    }

    /** In a charset of one byte a letter every file can be read; one that is UTF-8 throughout was hardly written in it. */
    private static boolean isOneByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private static Charset fallback(Charset first) {
        return first.equals(StandardCharsets.UTF_8) ? FALLBACK : first;
    }

    private static List<Charset> candidates(Charset first, Optional<Charset> declared) {
        List<Charset> candidates = new ArrayList<>();
        candidates.add(first);
        declared.filter(charset -> !candidates.contains(charset)).ifPresent(candidates::add);
        // A page in one-byte letters that declares something else is often UTF-8 after all; the other way round it
        // shows at once.
        if (!candidates.contains(StandardCharsets.UTF_8)) {
            candidates.add(StandardCharsets.UTF_8);
        }
        return candidates;
    }

    private static Optional<Charset> mark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@code charset=…} in the first bytes, of a meta element or of an XML declaration. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1)
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
        return named(head.substring(at, end)).map(HtmlText::asRead);
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

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // A declaration that names nothing declares nothing.
            return Optional.empty();
        }
    }

    /** The standard reads Latin-1 and ASCII as windows-1252, and a declaration that could be read cannot be UTF-16. */
    private static Charset asRead(Charset declared) {
        if (declared.equals(StandardCharsets.ISO_8859_1) || declared.equals(StandardCharsets.US_ASCII)) {
            return FALLBACK;
        }
        return declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32")
                ? StandardCharsets.UTF_8
                : declared;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // The constructor is several times as fast as a decoder, and a page with U+FFFD of its own is rare.
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') < 0) {
                return Optional.of(text);
            }
        }
        try {
            return Optional.of(decoder(charset, CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            // Not in this charset: the caller tries another one and says so.
            return Optional.empty();
        }
    }

    private static String replaced(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long other = text.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
        return other > 4 * broken;
    }

    private static CharsetDecoder decoder(Charset charset, CodingErrorAction onError) {
        return charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
    }

    private static long firstFailure(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = decoder(charset, CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer sink = CharBuffer.allocate(1 << 12);
        CoderResult result = decoder.decode(in, sink, true);
        while (result.isOverflow()) {
            sink.clear();
            result = decoder.decode(in, sink, true);
        }
        return in.position();
    }

    private static HtmlText decoded(String text, List<Diagnostic> before) {
        List<Diagnostic> diagnostics = new ArrayList<>(before);
        int first = text.indexOf('\uFFFD');
        if (first >= 0) {
            int count = (int) text.chars().filter(c -> c == '\uFFFD').count();
            diagnostics.add(new Diagnostic.Undecodable(new Span(first, first + 1), count));
        }
        return new HtmlText(text, List.copyOf(diagnostics));
    }
}
