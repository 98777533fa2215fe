package org.entretien.binding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;

/** Decodes UTF-8 and repairs nothing: a wrong byte is an error at its offset. */
final class Utf8 {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8() {}

    /** {@return the length of the byte order mark at the beginning, 0 or 3} */
    static int markLength(byte[] bytes) {
        boolean marked =
                bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
        return marked ? MARK.length : 0;
    }

    /**
     * Decodes all bytes after the mark.
     *
     * @param failure makes the exception for a wrong byte at an offset
     * @return a buffer backed by an array, from its index 0 to the limit
     */
    static CharBuffer decode(byte[] bytes, LongFunction<? extends RuntimeException> failure) {
        int start = markLength(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        // One char a byte is enough: UTF-8 takes at least as many bytes as UTF-16 takes units.
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw failure.apply(in.position());
        }
        return out.flip();
    }
}
