package org.entretien.cli.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.entretien.spi.Source;

/**
 * Standard input as a document of any length. It is opened twice: for a look at its beginning, which is kept, and for reading, which
 * gets the beginning once more and goes on from there.
 */
public final class StandardInput implements Source.Opener {
    public static final String NAME = "standard input";
    /** More than anyone reads ahead to look at the beginning, packed or not. */
    private static final int BEGINNING = 1 << 20;

    private static final int NEVER = 0;
    private static final int LOOKED_AT = 1;
    private static final int READ = 2;

    private final InputStream stream;
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private int opened = NEVER;

    public StandardInput(InputStream stream) {
        this.stream = stream;
    }

    /**
     * {@return the stream of the process}
     *
     * <p>Where it is closed, the Java machine takes the next file that it opens for it; the launcher script says so.
     */
    static InputStream ofProcess() {
        return Boolean.getBoolean("entretien.stdin.closed") ? new Closed() : System.in;
    }

    private static final class Closed extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("it is closed");
        }
    }

    @Override
    public InputStream open() throws IOException {
        if (opened == NEVER) {
            opened = LOOKED_AT;
            return new Look();
        }
        if (opened == LOOKED_AT) {
            opened = READ;
            return new SequenceInputStream(new ByteArrayInputStream(beginning.toByteArray()), new Unclosed(stream));
        }
        throw new IOException("standard input can be read only once");
    }

    /** Keeps what it reads while that is a mere look; a later reader has the stream for good. */
    private final class Look extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = stream.read(buffer, offset, length);
            if (n > 0 && beginning.size() + n <= BEGINNING) {
                beginning.write(buffer, offset, n);
            } else if (n > 0) {
                opened = READ;
            }
            return n;
        }
    }

    /** The process owns the stream; a reader that closes what it opened must not close that. */
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // Left open on purpose.
        }
    }
}
