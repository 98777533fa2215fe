package org.entretien.parser.text.decoding;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.entretien.decoding.Declaration;
import org.entretien.decoding.DecodedText;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;

/**
 * Bytes as text, with what there was to notice.
 *
 * @param text without a byte order mark
 * @param diagnostics a fallback, characters that could not be decoded, characters that no format can carry
 */
public record Decoded(String text, List<Diagnostic> diagnostics) {
    public static Decoded of(byte[] bytes, Optional<Charset> hint) {
        List<Declaration> declarations = hint.map(charset -> new Declaration(charset, "the caller")).stream()
                .toList();
        DecodedText decoded = DecodedText.of(bytes, declarations, false);
        String text = decoded.text();
        List<Diagnostic> diagnostics = new ArrayList<>(decoded.diagnostics());
        count(text, c -> c == '\uFFFE' || c == '\uFFFF')
                .ifPresent(found -> diagnostics.add(new Diagnostic.UnprintableCharacters(found.first, found.count)));
        controls(text)
                .ifPresent(found -> diagnostics.add(new Diagnostic.UnprintableCharacters(found.first, found.count)));
        return new Decoded(text, List.copyOf(diagnostics));
    }

    private record Found(Span first, int count) {}

    private static Optional<Found> controls(String text) {
        return count(
                text,
                c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f'
                        || c >= 0x7F && c < 0xA0 && c != 0x85);
    }

    private static Optional<Found> count(String text, IntPredicate wanted) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (wanted.test(text.charAt(i))) {
                first = count++ == 0 ? i : first;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(new Found(new Span(first, first + 1), count));
    }
}
