package org.entretien.testkit.internal;

import java.io.ByteArrayOutputStream;

/** A stream in memory that remembers what was done to it. */
public final class Watched extends ByteArrayOutputStream {
    private boolean flushed;
    private boolean closed;

    @Override
    public synchronized void write(int b) {
        flushed = false;
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        flushed = false;
        super.write(bytes, offset, length);
    }

    @Override
    public void flush() {
        flushed = true;
    }

    @Override
    public void close() {
        closed = true;
    }

    public boolean isFlushed() {
        return flushed;
    }

    public boolean isClosed() {
        return closed;
    }
}
