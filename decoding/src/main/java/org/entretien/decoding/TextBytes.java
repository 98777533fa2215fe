package org.entretien.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes, tried in one charset or another. */
final class TextBytes {
    private static final byte ESCAPE = 0x1B;

    private final byte[] bytes;

    TextBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether every byte means the same in any charset that a page can be in; those of ISO 2022 shift by escapes. */
    boolean isAscii() {
        return isFree(ESCAPE);
    }

    boolean hasOnlySevenBits() {
        return isFree((byte) -1);
    }

    private boolean isFree(byte but) {
        for (byte one : bytes) {
            if (one < 0 || one == but) {
                return false;
            }
        }
        return true;
    }

    /** {@return the text, if all of it is in a charset} */
    Optional<String> strictly(Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // The constructor is several times as fast as a decoder, and a page with U+FFFD of its own is rare.
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') < 0) {
                return Optional.of(text);
            }
        }
        try {
            return Optional.of(decoder(charset).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            // Not in this charset: the caller tries another one and says so.
            return Optional.empty();
        }
    }

    /** {@return the text, with U+FFFD for what is not in a charset} @param from the byte to begin at */
    String leniently(Charset charset, int from) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /** {@return the first byte that is not in a charset; the number of bytes if all are} */
    long firstFailure(Charset charset) {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer sink = CharBuffer.allocate(1 << 12);
        CoderResult result = decoder.decode(in, sink, true);
        while (result.isOverflow()) {
            sink.clear();
            result = decoder.decode(in, sink, true);
        }
        return in.position();
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
