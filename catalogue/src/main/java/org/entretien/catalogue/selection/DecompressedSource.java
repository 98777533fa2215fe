package org.entretien.catalogue.selection;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import org.entretien.spi.Decompression;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.Source;
import org.jspecify.annotations.Nullable;

/** Opens a source with its gzip layers taken off. */
public final class DecompressedSource {
    private static final int MOST_LAYERS = 2;
    private static final String GZ = ".gz";

    private final Source source;
    private final Limits limits;
    private volatile @Nullable Decompression last;

    private DecompressedSource(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    public static DecompressedSource of(Source source, Limits limits) {
        return new DecompressedSource(source, limits);
    }

    /** {@return a source whose bytes are unpacked and guarded; its name stays, so that messages name the file} */
    public Source source() {
        return isPlain(source) ? source : source.withOpener(this::open);
    }

    /** {@return the place in the stored bytes from which on they are no gzip, and were not read; empty as long as that was not met} */
    OptionalLong rest() {
        Decompression opened = last;
        return opened == null ? OptionalLong.empty() : opened.rest();
    }

    /** Forgets failures met while the first bytes were read: the parser may read the packed bytes instead. */
    public void forget() {
        last = null;
    }

    /** {@return what a document is called once it is unpacked, which parsers are chosen by} */
    public static String name(Source source) {
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

    private InputStream open() throws IOException {
        Decompression opened = new Decompression(source.name(), limits);
        last = opened;
        InputStream in = opened.stored(source.open(), 0);
        try {
            int layers = 0;
            while (isGzip(in)) {
                if (++layers > MOST_LAYERS) {
                    throw new LimitExceeded(source.name(), "layers of gzip", MOST_LAYERS, layers);
                }
                in = opened.gunzip(in);
            }
            return layers == 0 ? in : new Once(in);
        } catch (IOException | RuntimeException e) {
            in.close();
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

    /** What was unpacked cannot be gone back to: its bytes are counted once. */
    private static final class Once extends java.io.FilterInputStream {
        Once(InputStream in) {
            super(in);
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
