package org.entretien.spi;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks deflate data (RFC 1951) piece by piece, for readers that have to know where each member of a file starts. It limits nothing:
 * {@link Decompression} does, or a reader that counts for itself. The only place where an inflater of the JDK is made, so that each is ended.
 *
 * <p>For one thread.
 *
 * @since 0.1.0
 */
public final class Inflation implements AutoCloseable {
    private final Inflater inflater;
    private int taken;

    /**
     * At the start of a stretch of data.
     *
     * @param bare whether the data come without the frame of zlib (RFC 1950)
     */
    public Inflation(boolean bare) {
        this.inflater = new Inflater(bare);
    }

    /**
     * Unpacks as much as there is room for.
     *
     * @param input holds packed bytes, which must not change meanwhile
     * @param from where they start
     * @param count how many there are
     * @param sink takes unpacked bytes
     * @param to where they go
     * @param room how many it takes
     * @return how many were unpacked; 0 when more input is needed or the data are {@link #isOver over}
     * @throws ZipException when the data are broken
     */
    public int inflate(byte[] input, int from, int count, byte[] sink, int to, int room) throws ZipException {
        inflater.setInput(input, from, count);
        try {
            int n = inflater.inflate(sink, to, room);
            taken = count - inflater.getRemaining();
            if (inflater.needsDictionary()) {
                throw new ZipException("a preset dictionary is needed and is not available");
            }
            return n;
        } catch (DataFormatException e) {
            throw new ZipException(e.getMessage() == null ? "no deflate data" : e.getMessage());
        }
    }

    /** {@return how many bytes of its input the last call used up} */
    public int taken() {
        return taken;
    }

    /** {@return whether the end of the data was met} */
    public boolean isOver() {
        return inflater.finished();
    }

    /** {@return how many bytes were unpacked since the start of the data} */
    public long unpacked() {
        return inflater.getBytesWritten();
    }

    /** {@return how many packed bytes were used up since the start of the data} */
    public long packed() {
        return inflater.getBytesRead();
    }

    /** Begins another stretch of data. */
    public void restart() {
        inflater.reset();
    }

    @Override
    public void close() {
        inflater.end();
    }
}
