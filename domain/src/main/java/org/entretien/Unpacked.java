package org.entretien;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.Source;

/** Opens a source with its gzip layers taken off, counting bytes on both sides. */
final class Unpacked {
    private static final int MOST_LAYERS = 2;
    private static final int BUFFER = 1 << 16;
    private static final String GZ = ".gz";

    private Unpacked() {}

    /** {@return a source whose bytes are unpacked and guarded; its name stays, so that whoever reads a message finds the file} */
    static Source of(Source source, Limits limits) {
        return isPlain(source) ? source : source.withOpener(() -> open(source, limits));
    }

    /** {@return what a document is called once it is unpacked, which parsers are chosen by} */
    static String name(Source source) {
        String name = source.name();
        boolean packed = name.regionMatches(true, name.length() - GZ.length(), GZ, 0, GZ.length());
        return packed ? name.substring(0, name.length() - GZ.length()) : name;
    }

    /** What is in memory and not packed needs no guard: it does not grow. */
    private static boolean isPlain(Source source) {
        return source.inMemory()
                .filter(bytes -> bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B)
                .isPresent();
    }

    private static InputStream open(Source source, Limits limits) throws IOException {
        InputStream raw = source.open();
        try {
            Stored stored = new Stored(raw);
            InputStream in = new BufferedInputStream(stored, BUFFER);
            int layers = 0;
            while (isGzip(in)) {
                if (++layers > MOST_LAYERS) {
                    throw new LimitExceeded(source.name(), "layers of gzip", MOST_LAYERS, layers);
                }
                in = new BufferedInputStream(new Members(in), BUFFER);
            }
            return layers == 0 ? in : new Expansion(in, stored, source.name(), limits);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return first == 0x1F && second == 0x8B;
    }

    /**
     * Gzip of many members, one after another. The JDK reads the next member by a call within the call that found the end of the one before,
     * so that a long row of empty members overflows the stack; here that call comes back at once, and a loop goes on.
     */
    private static final class Members extends GZIPInputStream {
        private boolean within;

        Members(InputStream in) throws IOException {
            super(in, BUFFER);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (length == 0 || within) {
                return 0;
            }
            within = true;
            try {
                int n = super.read(buffer, offset, length);
                while (n == 0) {
                    n = super.read(buffer, offset, length);
                }
                return n;
            } finally {
                within = false;
            }
        }
    }

    /** Counts the stored bytes as they are taken. */
    private static final class Stored extends Counting {
        private long count;

        Stored(InputStream in) {
            super(in);
        }

        @Override
        void count(int bytes) {
            count += bytes;
        }
    }

    /** Ends a stream that grows beyond the limits while it is unpacked. */
    private static final class Expansion extends Counting {
        private static final long FREE = 1 << 20;

        private final Stored stored;
        private final String name;
        private final Limits limits;
        private long expanded;

        Expansion(InputStream in, Stored stored, String name, Limits limits) {
            super(in);
            this.stored = stored;
            this.name = name;
            this.limits = limits;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        void count(int bytes) {
            expanded += bytes;
            if (expanded > limits.expandedBytes()) {
                throw new LimitExceeded(name, "bytes after decompression", limits.expandedBytes(), expanded);
            }
            long ratio = expanded / Math.max(1, stored.count);
            if (expanded > FREE && ratio > limits.expansionRatio()) {
                throw new LimitExceeded(name, "growth by decompression", limits.expansionRatio(), ratio);
            }
        }
    }
}
