package org.entretien.tools.benchmarks.speed;

import java.io.InputStream;
import java.util.Objects;

/** The same bytes again and again, made as they are read, of any length. What is passed over costs nothing. */
final class Copies extends InputStream {
    private final byte[] part;
    private final long length;
    private long position;

    Copies(byte[] part, long number) {
        this.part = part;
        this.length = part.length * number;
    }

    @Override
    public int read() {
        return position == length ? -1 : part[(int) (position++ % part.length)] & 0xFF;
    }

    @Override
    public int read(byte[] sink, int offset, int wanted) {
        Objects.checkFromIndexSize(offset, wanted, sink.length);
        if (position == length) {
            return -1;
        }
        int at = (int) (position % part.length);
        int n = Math.min(wanted, part.length - at);
        System.arraycopy(part, at, sink, offset, n);
        position += n;
        return n;
    }

    @Override
    public long skip(long count) {
        long n = Math.max(0, Math.min(count, length - position));
        position += n;
        return n;
    }
}
