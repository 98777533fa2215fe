package org.entretien.catalogue.isolation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose bytes are counted as they are read. */
abstract class Counting extends FilterInputStream {
    Counting(InputStream in) {
        super(in);
    }

    /** So many bytes were read, perhaps none. */
    abstract void count(int bytes);

    @Override
    public final int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public final int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        count(Math.max(0, n));
        return n;
    }
}
