package org.entretien.decoding;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;

/**
 * The bytes of a document as text. What they are read in is decided in this order: a byte order mark; UTF-8 where the bytes are UTF-8 beyond doubt; the
 * declared charset that takes all the bytes, unless the detector is surer of another one; what the detector says; windows-1252.
 *
 * @param text without a byte order mark
 * @param charset it was read in
 * @param diagnostics notes where declarations and bytes disagree, and where characters could not be decoded
 * @since 0.1.0
 */
public record DecodedText(String text, Charset charset, List<Diagnostic> diagnostics) {
    /**
     * Copies the list.
     *
     * @param text without a byte order mark
     * @param charset it was read in
     * @param diagnostics notes where declarations and bytes disagree, and where characters could not be decoded
     */
    public DecodedText {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Decodes a document.
     *
     * @param bytes all of it
     * @param declarations what was said of its charset, the most trusted first; may be empty
     * @param markup whether it has tags, which say nothing of its charset
     * @return the text, always
     */
    public static DecodedText of(byte[] bytes, List<Declaration> declarations, boolean markup) {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        TextBytes text = new TextBytes(bytes);
        if (mark.charset().isPresent()) {
            Charset marked = mark.charset().get();
            return noted(text.leniently(marked, mark.length()), marked, List.of());
        }
        return new CharsetDecision(text, declarations, markup).decode();
    }

    /** Adds a note of what could not be decoded. */
    static DecodedText noted(String text, Charset charset, List<Diagnostic> before) {
        List<Diagnostic> diagnostics = new ArrayList<>(before);
        int first = text.indexOf('\uFFFD');
        if (first >= 0) {
            int count = (int) text.chars().filter(c -> c == '\uFFFD').count();
            diagnostics.add(new Diagnostic.Undecodable(new Span(first, first + 1), count));
        }
        return new DecodedText(text, charset, diagnostics);
    }
}
