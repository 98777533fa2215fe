package org.entretien.spi;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The packed bytes of one layer, with the place of each. */
final class PackedInput {
    private static final int SIZE = 1 << 15;

    private final InputStream in;
    private final Decompression meter;
    private final byte[] buffer = new byte[SIZE];
    private long base;
    private int position;
    private int limit;

    PackedInput(InputStream in, Decompression meter) {
        this.in = in;
        this.meter = meter;
    }

    /** {@return the place of the next byte in the layer} */
    long place() {
        return base + position;
    }

    /** {@return whether so many bytes are at hand or could be had} @param count a few */
    boolean has(int count) throws IOException {
        while (limit - position < count) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            base += position;
            limit -= position;
            position = 0;
            int n = in.read(buffer, limit, SIZE - limit);
            if (n < 0) {
                return false;
            }
            limit += n;
            // A layer may give nothing for long: names and empty members are work, too.
            meter.worked(n);
        }
        return true;
    }

    /** {@return a byte at hand} @param ahead how far from the next one */
    int peek(int ahead) {
        return buffer[position + ahead] & 0xFF;
    }

    void pass(int count) {
        position += count;
    }

    int next() throws IOException {
        if (!has(1)) {
            throw new EOFException();
        }
        return buffer[position++] & 0xFF;
    }

    /** {@return how many bytes were unpacked, perhaps none} */
    int inflate(Inflation inflation, byte[] sink, int offset, int length) throws IOException {
        if (!has(1)) {
            throw new EOFException();
        }
        int n = inflation.inflate(buffer, position, limit - position, sink, offset, length);
        position += inflation.taken();
        return n;
    }

    void close() throws IOException {
        in.close();
    }
}
