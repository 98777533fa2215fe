package org.entretien.parser.warc;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.entretien.spi.Inflation;
import org.entretien.spi.Limits;

/**
 * Members of gzip (RFC 1952) one after another; in a web archive each is a record, as a rule. The JDK's own stream of them hides where
 * each starts and cannot go on after a damaged one.
 */
final class GzipMembers implements Packing, Closeable {
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;
    private static final int TRAILER = 8;
    private static final int LONGEST_TEXT = 1 << 16;
    private static final int FREE = 1 << 20;

    private final StoredBytes stored;
    private final Limits limits;
    private final Inflation inflation = new Inflation(true);
    private final CRC32 checksum = new CRC32();
    private long unit;
    private boolean inMember;
    /** Why nothing more can be unpacked of the unit, once that is so. */
    private Optional<IOException> broken = Optional.empty();

    GzipMembers(StoredBytes stored, Limits limits) {
        this.stored = stored;
        this.limits = limits;
    }

    /**
     * {@return whether a file is packed: it begins so, or it begins with damage, and behind that no record is in sight but a member}
     *
     * @param stored the file, at its start
     */
    static boolean areIn(StoredBytes stored) {
        if (stored.available() == 0 && !stored.fill()) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.wrap(stored.array(), stored.position(), stored.available());
        boolean found = false;
        for (int at = bytes.position(); at <= bytes.limit() - RecordSync.LENGTH; at++) {
            if (isMagic(bytes, at)) {
                found = true;
                if (at == bytes.position()) {
                    return true;
                }
            } else if (bytes.get(at) == 'W' && RecordSync.isAt(bytes, at)) {
                return false;
            }
        }
        return found;
    }

    private static boolean isMagic(ByteBuffer bytes, int at) {
        return bytes.get(at) == 0x1F && bytes.get(at + 1) == (byte) 0x8B && bytes.get(at + 2) == DEFLATE;
    }

    @Override
    public int read(ByteBuffer sink) throws IOException {
        requireSound();
        try {
            while (inMember || begin()) {
                int n = inflate(sink);
                if (n > 0) {
                    return n;
                }
            }
            return -1;
        } catch (IOException e) {
            broken = Optional.of(e);
            throw e;
        }
    }

    @Override
    public void settle(ByteBuffer sink) throws IOException {
        requireSound();
        try {
            if (inMember) {
                inflate(sink);
            }
        } catch (IOException e) {
            broken = Optional.of(e);
            throw e;
        }
    }

    private void requireSound() throws IOException {
        if (broken.isPresent()) {
            throw broken.get();
        }
    }

    @Override
    public long unit() {
        return unit;
    }

    @Override
    public long unitDue() {
        return inMember ? unit : stored.offset();
    }

    @Override
    public boolean isBroken() {
        return broken.isPresent();
    }

    @Override
    public long passed() {
        return stored.offset();
    }

    @Override
    public long back(long unit, long within) {
        if (!stored.back(unit)) {
            return -1;
        }
        inMember = false;
        broken = Optional.empty();
        return within;
    }

    @Override
    public boolean keeps(long unit, long within) {
        return stored.keeps(unit);
    }

    @Override
    public boolean reopens() {
        return stored.reopens();
    }

    @Override
    public boolean skip(long damaged, boolean near) {
        inMember = false;
        broken = Optional.empty();
        if (near) {
            stored.back(damaged + 1);
        }
        int first = 0;
        int second = 0;
        for (int third = stored.next(); third >= 0; third = stored.next()) {
            if (first == 0x1F && second == 0x8B && third == DEFLATE) {
                return stored.back(stored.offset() - 3);
            }
            first = second;
            second = third;
        }
        return false;
    }

    @Override
    public long place(long unit, long within) {
        return unit;
    }

    @Override
    public void close() {
        inflation.close();
    }

    /** {@return whether there is another member} */
    private boolean begin() throws IOException {
        int first = stored.next();
        while (first == 0) {
            // Padding of tapes and disks.
            first = stored.next();
        }
        if (first < 0) {
            return false;
        }
        unit = stored.offset() - 1;
        inMember = true;
        if (first != 0x1F || stored.next() != 0x8B || stored.next() != DEFLATE) {
            throw new ZipException("a gzip member was expected");
        }
        header(needed());
        inflation.restart();
        checksum.reset();
        return true;
    }

    private void header(int flags) throws IOException {
        if ((flags & RESERVED) != 0) {
            throw new ZipException("reserved flags of gzip are set");
        }
        pass(6);
        if ((flags & EXTRA) != 0) {
            pass(needed() | needed() << 8);
        }
        passText((flags & NAME) != 0);
        passText((flags & COMMENT) != 0);
        pass((flags & HEADER_CHECKSUM) != 0 ? 2 : 0);
    }

    private void pass(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            needed();
        }
    }

    private void passText(boolean present) throws IOException {
        boolean more = present;
        for (int i = 0; more; i++) {
            if (i == LONGEST_TEXT) {
                throw new ZipException("a name or comment in a member of gzip is too long");
            }
            more = needed() != 0;
        }
    }

    private int needed() throws IOException {
        int b = stored.next();
        if (b < 0) {
            throw new EOFException("the file ends within a member of gzip");
        }
        return b;
    }

    /** {@return how many bytes were unpacked; 0 when only the end of the member was left} */
    private int inflate(ByteBuffer sink) throws IOException {
        int total = 0;
        while (total == 0 && !inflation.isOver()) {
            if (stored.available() == 0 && !stored.fill()) {
                throw new EOFException("the file ends within a member of gzip");
            }
            total = inflateSome(sink);
        }
        requireGrowth();
        if (inflation.isOver()) {
            trailer();
        }
        return total;
    }

    private int inflateSome(ByteBuffer sink) throws ZipException {
        int start = sink.position();
        try {
            int n = inflation.inflate(
                    stored.array(),
                    stored.position(),
                    stored.available(),
                    sink.array(),
                    sink.arrayOffset() + start,
                    sink.remaining());
            stored.advance(inflation.taken());
            checksum.update(sink.array(), sink.arrayOffset() + start, n);
            sink.position(start + n);
            return n;
        } catch (ZipException e) {
            throw new ZipException("broken gzip data: " + e.getMessage());
        }
    }

    private void requireGrowth() throws RecordTooLarge {
        long unpacked = inflation.unpacked();
        long ratio = unpacked / Math.max(1, inflation.packed());
        if (unpacked > FREE && ratio > limits.expansionRatio()) {
            throw new RecordTooLarge("growth by decompression", limits.expansionRatio(), ratio);
        }
    }

    private void trailer() throws IOException {
        long unpacked = inflation.unpacked() & 0xFFFF_FFFFL;
        long sum = 0;
        long length = 0;
        for (int i = 0; i < TRAILER; i++) {
            long b = needed();
            sum |= i < 4 ? b << 8 * i : 0;
            length |= i < 4 ? 0 : b << 8 * (i - 4);
        }
        if (sum != checksum.getValue() || length != unpacked) {
            throw new ZipException("checksum mismatch in a gzip member");
        }
        inMember = false;
    }
}
