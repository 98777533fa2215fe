package org.entretien.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** One layer of deflate. */
final class DeflateStream extends InputStream {
    private final PackedInput packed;
    private final Inflation inflation;
    private final LongConsumer rest;
    private boolean over;

    /**
     * At the start of the data.
     *
     * @param in the packed bytes
     * @param bare whether they come without the frame of zlib
     * @param meter receives the amount of work
     * @param rest receives the place at which something follows the data
     */
    DeflateStream(InputStream in, boolean bare, Decompression meter, LongConsumer rest) {
        this.packed = new PackedInput(in, meter);
        this.rest = rest;
        this.inflation = new Inflation(bare);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] sink, int offset, int length) throws IOException {
        int n = 0;
        while (n == 0 && length > 0 && !inflation.isOver()) {
            n = packed.inflate(inflation, sink, offset, length);
        }
        if (n > 0 || length == 0) {
            return n;
        }
        if (!over) {
            over = true;
            if (packed.has(1)) {
                rest.accept(packed.place());
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        inflation.close();
        packed.close();
    }
}
