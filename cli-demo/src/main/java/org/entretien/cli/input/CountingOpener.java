package org.entretien.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.entretien.spi.Source;

/** Counts the bytes of a document as they are read, each once however often it is opened. Used by one thread at a time. */
public final class CountingOpener implements Source.Opener {
    private final Source source;
    private final LongConsumer meter;
    private long highest;

    public CountingOpener(Source source, LongConsumer meter) {
        this.source = source;
        this.meter = meter;
    }

    /** {@return how far into the document anyone has read} */
    public long highest() {
        return highest;
    }

    @Override
    public InputStream open() throws IOException {
        return new Counting(source.open());
    }

    private final class Counting extends FilterInputStream {
        private long position;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            advance(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            advance(n);
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            advance(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void advance(long n) {
            position += Math.max(0, n);
            if (position > highest) {
                meter.accept(position - highest);
                highest = position;
            }
        }
    }
}
