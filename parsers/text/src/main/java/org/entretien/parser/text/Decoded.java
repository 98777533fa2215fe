package org.entretien.parser.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;

/**
 * Bytes as text, with what there was to notice.
 *
 * @param text without a byte order mark
 * @param diagnostics a fallback, characters that could not be decoded, characters that no format can carry
 */
record Decoded(String text, List<Diagnostic> diagnostics) {
    static Decoded of(byte[] bytes, Optional<Charset> hint) {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        ByteBuffer body = ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length());
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (mark.charset().isPresent()) {
            return decoded(replaced(body, mark.charset().get()), diagnostics);
        }
        Charset first = hint.orElse(StandardCharsets.UTF_8);
        Optional<String> strict = strictly(body.duplicate(), first);
        if (strict.isPresent()) {
            return decoded(strict.get(), diagnostics);
        }
        boolean unicode = !first.equals(StandardCharsets.UTF_8)
                && strictly(body.duplicate(), StandardCharsets.UTF_8).isPresent();
        Charset used = unicode ? StandardCharsets.UTF_8 : Fallback.of(body);
        diagnostics.add(
                new Diagnostic.CharsetFallback(first.name(), used.name(), firstFailure(body.duplicate(), first)));
        return decoded(replaced(body, used), diagnostics);
    }

    private static Optional<String> strictly(ByteBuffer bytes, Charset charset) {
        try {
            return Optional.of(
                    decoder(charset, CodingErrorAction.REPORT).decode(bytes).toString());
        } catch (CharacterCodingException e) {
            // Not in this charset: the caller tries another one and says so.
            return Optional.empty();
        }
    }

    private static String replaced(ByteBuffer bytes, Charset charset) {
        try {
            return decoder(charset, CodingErrorAction.REPLACE).decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a replacing decoder does not fail", e);
        }
    }

    private static CharsetDecoder decoder(Charset charset, CodingErrorAction onError) {
        return charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
    }

    private static long firstFailure(ByteBuffer bytes, Charset charset) {
        CharsetDecoder decoder = decoder(charset, CodingErrorAction.REPORT);
        CharBuffer sink = CharBuffer.allocate(1 << 12);
        int start = bytes.position();
        CoderResult result = decoder.decode(bytes, sink, true);
        while (result.isOverflow()) {
            sink.clear();
            result = decoder.decode(bytes, sink, true);
        }
        return bytes.position() - start;
    }

    private static Decoded decoded(String text, List<Diagnostic> diagnostics) {
        count(text, '\uFFFD', '\uFFFD')
                .ifPresent(found -> diagnostics.add(new Diagnostic.Undecodable(found.first, found.count)));
        count(text, '\uFFFE', '\uFFFF')
                .ifPresent(found -> diagnostics.add(new Diagnostic.UnprintableCharacters(found.first, found.count)));
        controls(text)
                .ifPresent(found -> diagnostics.add(new Diagnostic.UnprintableCharacters(found.first, found.count)));
        return new Decoded(text, List.copyOf(diagnostics));
    }

    private record Found(Span first, int count) {}

    private static Optional<Found> count(String text, char from, char to) {
        return count(text, c -> c >= from && c <= to);
    }

    private static Optional<Found> controls(String text) {
        return count(
                text,
                c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f'
                        || c >= 0x7F && c < 0xA0 && c != 0x85);
    }

    private static Optional<Found> count(String text, java.util.function.IntPredicate wanted) {
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
