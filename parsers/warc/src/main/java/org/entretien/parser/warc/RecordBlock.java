package org.entretien.parser.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * The block of a record while it is read: only as much of it is in memory as somebody asked for. As a channel it gives the block from its
 * start, up to the size that the header of a message may have.
 */
final class RecordBlock implements ReadableByteChannel {
    private static final int STEP = 1 << 13;
    private static final int LONGEST_HEADER = 1 << 20;

    private final RewindableStream flow;
    private final long length;
    private byte[] held = {};
    private int cursor;

    RecordBlock(RewindableStream flow, long length) {
        this.flow = flow;
        this.length = length;
    }

    long length() {
        return length;
    }

    /** {@return how much of the block went through this channel} */
    int cursor() {
        return cursor;
    }

    @Override
    public int read(ByteBuffer sink) throws IOException {
        if (cursor == held.length) {
            if (cursor == length) {
                return -1;
            }
            if (cursor >= LONGEST_HEADER) {
                return -1;
            }
            held = flow.take(held, (int) Math.min(length, cursor + STEP));
        }
        int n = Math.min(sink.remaining(), held.length - cursor);
        sink.put(held, cursor, n);
        cursor += n;
        return n;
    }

    /** {@return the whole block; the caller must know that it is small enough} */
    byte[] whole() throws IOException {
        held = flow.take(held, (int) length);
        return held;
    }

    /** Passes over what was not read. */
    void pass() throws IOException {
        flow.pass(length - held.length);
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // The flow goes on.
    }
}
