package org.entretien.spi;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes packing off one document, layer by layer. Behind every layer the bytes are counted against the limits on size and growth. What a layer does
 * without giving a byte, such as passing over names or empty members, is held to the limit on working time and ends when the thread is
 * interrupted; time spent waiting for the stored bytes does not count.
 *
 * <p>Headers of gzip are read here and only their data by the JDK, because ready decoders were found wanting: {@code GZIPInputStream} goes from
 * member to member by recursion and is silent about what follows the last one, that of Commons Compress keeps a name of any length in memory and
 * passes over empty members without looking up, and neither says where a member starts.
 *
 * <p>For one document and one thread.
 *
 * @since 0.1.0
 */
public final class Decompression {
    private static final long FREE = 1 << 20;
    private static final int TICK = 1 << 16;
    private static final int BUFFER = 1 << 16;

    private final String source;
    private final Limits limits;
    private final long allowed;
    private @Nullable InputStream outermost;
    private long stored;
    private long sinceTick;
    /** Nanoseconds. */
    private long worked;

    private long entered;
    private int depth;
    private OptionalLong rest = OptionalLong.empty();

    /**
     * A document that is not unpacked yet.
     *
     * @param source its name
     * @param limits how large it may become, and how long that may take
     */
    public Decompression(String source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.allowed =
                limits.time().toDays() > 365 ? Long.MAX_VALUE : limits.time().toNanos();
    }

    /**
     * The stored bytes.
     *
     * @param raw as the document was opened
     * @param known how many there are at least, as far as that is known
     * @return the same, counted
     */
    public InputStream stored(InputStream raw, long known) {
        stored = known;
        InputStream counted = new BufferedInputStream(new Stored(raw, known), BUFFER);
        outermost = counted;
        return counted;
    }

    /**
     * Takes off a layer of gzip, which may have many members.
     *
     * @param packed made by this object, at the start of a member
     * @return what is in it
     */
    public InputStream gunzip(InputStream packed) {
        return metered(new GzipStream(packed, this, rest(packed)));
    }

    /**
     * Takes off a layer of deflate.
     *
     * @param packed made by this object
     * @param bare whether the data come without the frame of zlib
     * @return what is in it
     */
    public InputStream inflate(InputStream packed, boolean bare) {
        return metered(new DeflateStream(packed, bare, this, rest(packed)));
    }

    private LongConsumer rest(InputStream packed) {
        boolean isOutermost = packed == outermost;
        return place -> {
            if (isOutermost) {
                rest = OptionalLong.of(place);
            }
        };
    }

    /**
     * Counts what another decoder gives as the bytes of a layer.
     *
     * @param decoder reads from a stream made by this object
     * @return the same bytes
     */
    public InputStream metered(InputStream decoder) {
        return new BufferedInputStream(new Layer(decoder), BUFFER);
    }

    /** {@return the place in the stored bytes from which on they are not of the packed data, and were not read; empty as long as that was not met} */
    public OptionalLong rest() {
        return rest;
    }

    /** So many bytes were gone through. */
    void worked(long bytes) {
        sinceTick += bytes;
        if (sinceTick >= TICK) {
            sinceTick = 0;
            check();
        }
    }

    private void check() {
        long used = worked + (depth > 0 ? System.nanoTime() - entered : 0);
        if (used > allowed) {
            throw new LimitExceeded(source, "working time in ms", allowed / 1_000_000, used / 1_000_000);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new LimitExceeded(source, "working time in ms (interrupted)", allowed / 1_000_000, used / 1_000_000);
        }
    }

    /** Counts the stored bytes as they are taken, and the time that taking them needs as none of ours. */
    private final class Stored extends FilterInputStream {
        private long taken;
        private final long known;

        Stored(InputStream raw, long known) {
            super(raw);
            this.known = known;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] sink, int offset, int length) throws IOException {
            long start = System.nanoTime();
            int n = super.read(sink, offset, length);
            worked -= depth > 0 ? System.nanoTime() - start : 0;
            taken += Math.max(0, n);
            stored = Math.max(known, taken);
            return n;
        }
    }

    /** Ends a layer that grows beyond the limits; up to there its bytes are given. */
    private final class Layer extends InputStream {
        private final InputStream decoder;
        private long count;

        Layer(InputStream decoder) {
            this.decoder = decoder;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] sink, int offset, int length) throws IOException {
            if (depth++ == 0) {
                entered = System.nanoTime();
            }
            try {
                // One byte more than is allowed tells a document that is too large from one that is just not.
                long most = Math.min(limits.expandedBytes() - count, count < FREE ? FREE - count : Long.MAX_VALUE);
                int n = decoder.read(sink, offset, (int) Math.min(length, Math.max(1, most)));
                count(Math.max(0, n));
                return n;
            } finally {
                if (--depth == 0) {
                    worked += System.nanoTime() - entered;
                }
            }
        }

        private void count(int n) {
            count += n;
            if (count > limits.expandedBytes()) {
                throw new LimitExceeded(source, "bytes after decompression", limits.expandedBytes(), count);
            }
            long ratio = count / Math.max(1, stored);
            if (count > FREE && ratio > limits.expansionRatio()) {
                throw new LimitExceeded(source, "growth by decompression", limits.expansionRatio(), ratio);
            }
            worked(n);
        }

        @Override
        public void close() throws IOException {
            decoder.close();
        }
    }
}
