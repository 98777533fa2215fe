package org.entretien.parser.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the chunks of a stored body hold, and nothing else: sizes, extensions and trailers are left out, and what is behind the last chunk is
 * reported by its place. The reader of jwarc is not used for this, because it gives all bytes as they are from where it meets something that is no chunk, and
 * so takes sizes, trailers and what is behind the last chunk for text.
 */
final class Chunks extends InputStream {
    private static final int MOST_DIGITS = 15;

    private final byte[] block;
    private final int start;
    private int at;
    /** Bytes that the present chunk still has. */
    private long left;

    private boolean begun;
    private boolean over;

    /**
     * The chunks of a body.
     *
     * @param block the response
     * @param start where in it the body begins
     */
    Chunks(byte[] block, int start) {
        this.block = block;
        this.start = start;
        this.at = start;
    }

    /** {@return whether the body begins with the size of a chunk; crawlers take bodies out of chunks and leave the field} */
    boolean areThere() {
        return size(start).isPresent();
    }

    /** {@return the place in the body from which on it is in no chunk; empty where there is no such place} */
    OptionalInt rest() {
        try {
            while (!over) {
                at += (int) left;
                left = 0;
                begin();
            }
        } catch (EOFException e) {
            return OptionalInt.empty();
        }
        for (int i = at; i < block.length; i++) {
            if (block[i] != '\r' && block[i] != '\n') {
                return OptionalInt.of(at - start);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] sink, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0 && !over) {
            begin();
        }
        if (over) {
            return -1;
        }
        int n = (int) Math.min(left, Math.min(length, block.length - at));
        System.arraycopy(block, at, sink, offset, n);
        at += n;
        left -= n;
        return n;
    }

    /** Goes into the next chunk, or to the end of the last one. */
    private void begin() throws EOFException {
        int line = begun ? behindLineEnd(at) : at;
        begun = true;
        if (line >= block.length) {
            throw new EOFException("the body ends before its last chunk");
        }
        OptionalLong size = line < 0 ? OptionalLong.empty() : size(line);
        if (size.isEmpty()) {
            over = true;
            return;
        }
        at = behindLine(line);
        left = size.getAsLong();
        if (left == 0) {
            over = true;
            passTrailers();
        } else if (left > block.length - at) {
            throw new EOFException("the body ends within a chunk");
        }
    }

    /** {@return the size in the line at a place, whatever its extension; empty when it is no such line} */
    private OptionalLong size(int line) {
        int i = line;
        long size = 0;
        int digits = 0;
        for (; i < block.length && Character.digit(block[i], 16) >= 0; i++) {
            size = size << 4 | Character.digit(block[i], 16);
            digits += size == 0 ? 0 : 1;
            if (digits > MOST_DIGITS) {
                return OptionalLong.empty();
            }
        }
        int end = i;
        while (i < block.length && (block[i] == ' ' || block[i] == '\t')) {
            i++;
        }
        boolean ends = i < block.length && (block[i] == ';' || block[i] == '\r' || block[i] == '\n');
        return end > line && ends ? OptionalLong.of(size) : OptionalLong.empty();
    }

    /** A last chunk may be followed by fields, and ends with an empty line; some servers leave that out. */
    private void passTrailers() {
        while (at < block.length) {
            int empty = behindLineEnd(at);
            if (empty >= 0) {
                at = empty;
                return;
            }
            int next = behindLine(at);
            if (!isField(at, next)) {
                return;
            }
            at = next;
        }
    }

    private boolean isField(int from, int to) {
        for (int i = from; i < to; i++) {
            if (block[i] == ':') {
                return i > from && block[to - 1] == '\n';
            }
            if (block[i] <= ' ') {
                return false;
            }
        }
        return false;
    }

    private int behindLine(int from) {
        int i = from;
        while (i < block.length && block[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, block.length);
    }

    /** {@return the place behind the line end at a place; -1 when there is none} */
    private int behindLineEnd(int from) {
        int i = from < block.length && block[from] == '\r' ? from + 1 : from;
        if (i >= block.length) {
            return block.length;
        }
        return block[i] == '\n' ? i + 1 : -1;
    }
}
