package org.entretien.testkit.internal;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;

/** A document that is not in memory, and knows how often it was opened and closed. */
public final class WatchedSource {
    private final byte[] bytes;
    private final Source source;
    private final int failingAt;
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    private WatchedSource(Source like, int failingAt) {
        this.bytes = Samples.bytes(like);
        this.failingAt = failingAt;
        this.source = like.withOpener(this::open);
    }

    public static WatchedSource of(Source like) {
        return new WatchedSource(like, Integer.MAX_VALUE);
    }

    /** {@return a document whose reading fails} @param like the document @param at the byte before which it does */
    public static WatchedSource failing(Source like, int at) {
        return new WatchedSource(like, at);
    }

    public Source source() {
        return source;
    }

    public int opened() {
        return opened.get();
    }

    public int closed() {
        return closed.get();
    }

    private InputStream open() {
        opened.incrementAndGet();
        AtomicBoolean over = new AtomicBoolean();
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            private int at;

            @Override
            public int read() throws IOException {
                if (at >= failingAt) {
                    throw new IOException("the disk is gone");
                }
                at++;
                return super.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (at >= failingAt && length > 0) {
                    throw new IOException("the disk is gone");
                }
                int n = super.read(buffer, offset, Math.min(length, failingAt - at));
                at += Math.max(0, n);
                return n;
            }

            @Override
            public boolean markSupported() {
                return false;
            }

            @Override
            public void close() {
                if (over.compareAndSet(false, true)) {
                    closed.incrementAndGet();
                }
            }
        };
    }
}
