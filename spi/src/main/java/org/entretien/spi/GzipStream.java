package org.entretien.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** One layer of gzip (RFC 1952): members one after another, perhaps with zeros behind them, as tapes and disks leave them. */
final class GzipStream extends InputStream {
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private final PackedInput packed;
    private final LongConsumer rest;
    private final Inflation inflation = new Inflation(true);
    private final CRC32 checksum = new CRC32();
    private final CRC32 headerChecksum = new CRC32();
    private boolean inMember;
    private boolean over;

    /**
     * Before the first member.
     *
     * @param in the packed bytes
     * @param meter receives the amount of work
     * @param rest receives the place at which something else follows the members
     */
    GzipStream(InputStream in, Decompression meter, LongConsumer rest) {
        this.packed = new PackedInput(in, meter);
        this.rest = rest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] sink, int offset, int length) throws IOException {
        // A row of empty members is a loop here, and no recursion.
        while (length > 0 && (inMember || begin())) {
            int n = inflation.isOver() ? 0 : packed.inflate(inflation, sink, offset, length);
            checksum.update(sink, offset, n);
            if (inflation.isOver()) {
                end();
            }
            if (n > 0) {
                return n;
            }
        }
        return length == 0 ? 0 : -1;
    }

    private boolean begin() throws IOException {
        if (over) {
            return false;
        }
        boolean first = packed.place() == 0;
        while (!first && packed.has(1) && packed.peek(0) == 0) {
            packed.pass(1);
        }
        if (!isMagic()) {
            if (first) {
                throw new ZipException("a gzip member was expected");
            }
            over = true;
            if (packed.has(1)) {
                rest.accept(packed.place());
            }
            return false;
        }
        header();
        inflation.restart();
        checksum.reset();
        inMember = true;
        return true;
    }

    private boolean isMagic() throws IOException {
        return packed.has(3) && packed.peek(0) == 0x1F && packed.peek(1) == 0x8B && packed.peek(2) == DEFLATE;
    }

    private void header() throws IOException {
        headerChecksum.reset();
        pass(3);
        int flags = header(packed.next());
        if ((flags & RESERVED) != 0) {
            throw new ZipException("reserved flags of gzip are set");
        }
        pass(6);
        if ((flags & EXTRA) != 0) {
            pass(header(packed.next()) | header(packed.next()) << 8);
        }
        passText((flags & NAME) != 0);
        passText((flags & COMMENT) != 0);
        if ((flags & HEADER_CHECKSUM) != 0) {
            long sum = headerChecksum.getValue() & 0xFFFF;
            if ((packed.next() | packed.next() << 8) != sum) {
                throw new ZipException("checksum mismatch in a gzip header");
            }
        }
    }

    private int header(int b) {
        headerChecksum.update(b);
        return b;
    }

    private void pass(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            header(packed.next());
        }
    }

    private void passText(boolean present) throws IOException {
        boolean more = present;
        while (more) {
            more = header(packed.next()) != 0;
        }
    }

    private void end() throws IOException {
        inMember = false;
        if (number() != checksum.getValue() || number() != (inflation.unpacked() & 0xFFFF_FFFFL)) {
            over = true;
            throw new ZipException("checksum mismatch in a gzip member");
        }
    }

    private long number() throws IOException {
        long number = 0;
        for (int i = 0; i < Integer.SIZE; i += Byte.SIZE) {
            number |= (long) packed.next() << i;
        }
        return number;
    }

    @Override
    public void close() throws IOException {
        inflation.close();
        packed.close();
    }
}
