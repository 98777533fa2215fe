package org.entretien.decoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a document that tell its charset: pieces of text with bytes above ASCII, without tags, scripts and styles, whose English words would make any
 * page look Western. Linear in the input, at most {@value #MAX_BYTES} bytes long.
 */
final class ProseSample {
    private static final int MAX_BYTES = 1 << 14;
    private static final int MAX_PIECE_BYTES = 1 << 12;
    private static final byte ESCAPE = 0x1B;

    private final byte[] bytes;
    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();

    private ProseSample(byte[] bytes) {
        this.bytes = bytes;
    }

    /** {@return the sample; empty where no byte is above ASCII} @param markup whether tags are to be passed over */
    static byte[] of(byte[] bytes, boolean markup) {
        ProseSample prose = new ProseSample(bytes);
        int at = 0;
        while (at < bytes.length && prose.sample.size() < MAX_BYTES) {
            at = markup && bytes[at] == '<' ? prose.behindTag(at) : prose.takePiece(at, markup);
        }
        return prose.sample.toByteArray();
    }

    /** Takes the text up to the end of its line or the next tag, if it has a byte above ASCII. */
    private int takePiece(int from, boolean markup) {
        boolean tells = false;
        int end = from;
        while (end < bytes.length
                && end - from < MAX_PIECE_BYTES
                && bytes[end] != '\n'
                && !(markup && bytes[end] == '<')) {
            tells |= bytes[end] < 0 || bytes[end] == ESCAPE;
            end++;
        }
        int next = end < bytes.length && bytes[end] == '\n' ? end + 1 : end;
        if (tells) {
            sample.write(bytes, from, end - from);
            sample.write(' ');
        }
        return next;
    }

    private int behindTag(int from) {
        if (isAt(from, "<!--")) {
            return behind("-->", from);
        }
        if (isAt(from, "<script")) {
            return behind("</script", from + 1);
        }
        if (isAt(from, "<style")) {
            return behind("</style", from + 1);
        }
        return behind(">", from);
    }

    private int behind(String end, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (isAt(i, end)) {
                return i + end.length();
            }
        }
        return bytes.length;
    }

    private boolean isAt(int from, String lowerCase) {
        byte[] wanted = lowerCase.getBytes(StandardCharsets.US_ASCII);
        if (from + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            int b = bytes[from + i];
            int lower = b >= 'A' && b <= 'Z' ? b + 0x20 : b;
            if (lower != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
