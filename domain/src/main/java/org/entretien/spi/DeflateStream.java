package org.entretien.spi;

import java.io.IOException;
import java.io.InputStream;

/** One layer of deflate. */
final class DeflateStream extends InputStream {
    private final PackedInput packed;
    private final Inflation inflation;

    DeflateStream(InputStream in, boolean bare, Decompression meter) {
        this.packed = new PackedInput(in, meter);
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
        return n > 0 || length == 0 ? n : -1;
    }

    @Override
    public void close() throws IOException {
        inflation.close();
        packed.close();
    }
}
