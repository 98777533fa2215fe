package org.entretien.parser.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.entretien.spi.Deadline;
import org.entretien.spi.Source;
import org.entretien.spi.Unreadable;

/**
 * The bytes of a file as stored, with the place of each. A stretch behind the current place is kept, so that a reader who has gone astray
 * can go back; further back the source is opened once more, where it can be.
 *
 * <p>What the source itself fails with ends the reading of the whole file, so it is thrown as a rejection and not as an {@link IOException}, which
 * in this package means that a record is damaged.
 */
final class StoredBytes implements Closeable {
    private static final int SIZE = 1 << 18;
    private static final int KEPT_BEHIND = SIZE / 2;
    /** A file of any size may take its time; an interrupt of the thread ends the reading. */
    private static final Duration UNLIMITED = Duration.ofDays(36_500);

    private final Source source;
    private final Deadline deadline;
    private final byte[] buffer = new byte[SIZE];
    private InputStream in;
    private long base;
    private int position;
    private int limit;
    private Optional<Boolean> reopens = Optional.empty();

    StoredBytes(Source source) {
        this.source = source;
        this.deadline = Deadline.in(source.name(), UNLIMITED);
        this.in = open();
    }

    private InputStream open() {
        try {
            return source.open();
        } catch (IOException e) {
            throw Unreadable.rejection(source.name(), e);
        }
    }

    /** {@return the place of the next byte in the file} */
    long offset() {
        return base + position;
    }

    /** {@return how many bytes are at hand} */
    int available() {
        return limit - position;
    }

    /** {@return where the bytes at hand are: from {@link #position}, {@link #available} of them} */
    byte[] array() {
        return buffer;
    }

    int position() {
        return position;
    }

    /** Goes past bytes at hand. */
    void advance(int count) {
        position += count;
    }

    /** {@return the next byte; -1 at the end of the file} */
    int next() {
        return available() > 0 || fill() ? buffer[position++] & 0xFF : -1;
    }

    /** {@return whether there was more in the file} */
    boolean fill() {
        deadline.check();
        if (limit == SIZE) {
            int start = Math.max(0, position - KEPT_BEHIND);
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            base += start;
            position -= start;
            limit -= start;
        }
        try {
            int n = in.read(buffer, limit, SIZE - limit);
            limit += Math.max(0, n);
            return n > 0;
        } catch (IOException e) {
            throw Unreadable.rejection(source.name(), e);
        }
    }

    /**
     * Goes to a place that has been passed.
     *
     * @param offset not beyond the current place
     * @return whether that could be done; where not, the place has not changed
     */
    boolean back(long offset) {
        if (offset >= base) {
            position = (int) (offset - base);
            return true;
        }
        try {
            InputStream again = source.open();
            try {
                again.skipNBytes(offset);
            } catch (IOException e) {
                again.close();
                throw e;
            }
            in.close();
            in = again;
            base = offset;
            position = 0;
            limit = 0;
            return true;
        } catch (IOException e) {
            // A pipe can be read once only: the reader goes on from where it is.
            return false;
        }
    }

    /** {@return whether a place will still be at hand when more was read} @param offset the place */
    boolean keeps(long offset) {
        return offset >= base + Math.max(0, position - KEPT_BEHIND / 2);
    }

    /** {@return whether the source can be opened once more: a pipe cannot, and is asked once only} */
    boolean reopens() {
        if (reopens.isEmpty()) {
            try {
                source.open().close();
                reopens = Optional.of(true);
            } catch (IOException e) {
                reopens = Optional.of(false);
            }
        }
        return reopens.get();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw Unreadable.rejection(source.name(), e);
        }
    }
}
