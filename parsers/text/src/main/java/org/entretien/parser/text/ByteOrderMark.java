package org.entretien.parser.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The byte order mark of a text.
 *
 * @param charset what it says; empty without a mark
 * @param length of the mark in bytes
 */
record ByteOrderMark(Optional<Charset> charset, int length) {
    static ByteOrderMark of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new ByteOrderMark(Optional.of(StandardCharsets.UTF_8), 3);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new ByteOrderMark(Optional.of(StandardCharsets.UTF_16LE), 2);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new ByteOrderMark(Optional.of(StandardCharsets.UTF_16BE), 2);
        }
        return new ByteOrderMark(Optional.empty(), 0);
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
