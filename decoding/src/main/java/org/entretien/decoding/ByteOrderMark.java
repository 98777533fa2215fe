package org.entretien.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The byte order mark of a text.
 *
 * @param charset what it says; empty without a mark
 * @param length of the mark in bytes
 * @since 0.1.0
 */
public record ByteOrderMark(Optional<Charset> charset, int length) {
    private static final ByteOrderMark NONE = new ByteOrderMark(Optional.empty(), 0);

    /**
     * {@return the mark of a text}
     *
     * @param bytes the text from its first byte on
     */
    public static ByteOrderMark of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new ByteOrderMark(Optional.of(StandardCharsets.UTF_8), 3);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new ByteOrderMark(Optional.of(StandardCharsets.UTF_16LE), 2);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new ByteOrderMark(Optional.of(StandardCharsets.UTF_16BE), 2);
        }
        return NONE;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
