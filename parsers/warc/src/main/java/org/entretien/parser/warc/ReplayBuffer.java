package org.entretien.parser.warc;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Unpacked bytes that stay in memory after they were taken, so that they can be read once more. Each is known by its number in the stream; they are
 * held in chunks, so that no large array is copied while they grow in number.
 */
final class ReplayBuffer {
    private static final int CHUNK_BYTES = 1 << 16;

    private final List<byte[]> chunks = new ArrayList<>();
    /** The number of the first byte of the first chunk. */
    private long base;

    private long start;
    private long end;

    /** {@return the number of the first byte} */
    long start() {
        return start;
    }

    /** {@return the number of the byte behind the last one} */
    long end() {
        return end;
    }

    boolean isEmpty() {
        return start == end;
    }

    /** {@return whether reading can start again at a byte} @param number of the byte */
    boolean holds(long number) {
        return start <= number && number < end;
    }

    void clear() {
        chunks.clear();
        base = end;
        start = end;
    }

    /** Forgets the bytes before one. Where it holds none from there on, it is empty, and that is the byte to append next. */
    void startAt(long number) {
        if (!holds(number)) {
            end = number;
            clear();
            return;
        }
        int passed = (int) ((number - base) / CHUNK_BYTES);
        chunks.subList(0, passed).clear();
        base += (long) passed * CHUNK_BYTES;
        start = number;
    }

    /** Takes in all bytes of the source, which come after those that it has. */
    void append(ByteBuffer source) {
        while (source.hasRemaining()) {
            int at = (int) ((end - base) % CHUNK_BYTES);
            if (at == 0) {
                chunks.add(new byte[CHUNK_BYTES]);
            }
            int n = Math.min(source.remaining(), CHUNK_BYTES - at);
            source.get(chunks.get(chunks.size() - 1), at, n);
            end += n;
        }
    }

    /** {@return how many bytes were copied, at least one} @param number of the first, which is held @param sink with room */
    int read(long number, ByteBuffer sink) {
        int at = (int) ((number - base) % CHUNK_BYTES);
        int n = (int) Math.min(Math.min(sink.remaining(), CHUNK_BYTES - at), end - number);
        sink.put(chunks.get((int) ((number - base) / CHUNK_BYTES)), at, n);
        return n;
    }
}
