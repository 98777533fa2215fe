package org.entretien.parser.warc;

import java.io.IOException;
import java.io.InputStream;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Place;

/** The bytes of a body as they are decoded, with one word for whatever the decoders throw at damaged data. */
final class Decoding extends InputStream {
    private static final int MOST_NOTHING = 1 << 10;

    private final String name;
    private final InputStream in;
    private long count;

    /** Opens the decoders. */
    interface Opener {
        InputStream open() throws IOException;
    }

    Decoding(Opener opener, String name) {
        this.name = name;
        this.in = guarded(opener::open);
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    private <T> T guarded(Step<T> step) {
        try {
            return step.take();
        } catch (EntretienException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new InputRejected(
                    InputRejected.Code.MALFORMED, name, new Place.AtByte(count), "its body cannot be decoded", e);
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] sink, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int n = 0;
        for (int i = 0; n == 0; i++) {
            n = guarded(() -> in.read(sink, offset, length));
            if (i == MOST_NOTHING) {
                throw new InputRejected(
                        InputRejected.Code.MALFORMED, name, new Place.AtByte(count), "its body does not go on");
            }
        }
        count += Math.max(0, n);
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
