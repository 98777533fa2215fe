package org.entretien.parser.warc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The unpacked bytes of a file, with the stored place of each, and the way back to a place that was passed.
 *
 * <p>Going back costs time, and a file could be made so that its reader goes back again and again. So what was gone back may amount to a few
 * times what was read, and no more: after that a reader that went astray goes on from where it is.
 */
final class Flow implements ReadableByteChannel {
    private static final int SIZE = 1 << 16;
    private static final int LARGE = 1 << 13;
    private static final long WAY_BACK_AT_FIRST = 1 << 22;
    private static final int WAY_BACK_PER_BYTE = 4;

    private final Packing packing;
    private final ByteBuffer buffer = ByteBuffer.allocate(SIZE).flip();
    /** The units that the bytes at hand are of, oldest first. */
    private final Deque<Unit> units = new ArrayDeque<>();

    private long produced;
    private long allowance = Long.MAX_VALUE;
    private long farthest;
    private long wayBack;

    /** The unit that starts at a stored place, and with the byte of that number. */
    private record Unit(long stored, long first) {}

    /**
     * A place in the flow.
     *
     * @param unit the stored place of its unit
     * @param within its place among the unpacked bytes of the unit
     * @param stored its place in the file, as near as that is known
     * @param number of the byte in the flow
     */
    record Mark(long unit, long within, long stored, long number) {}

    Flow(Packing packing) {
        this.packing = packing;
    }

    /** {@return the bytes at hand; what is taken from it counts as read} */
    ByteBuffer atHand() {
        return buffer;
    }

    /** Lets whoever reads through this channel have so many bytes and no more. */
    void allow(long bytes) {
        allowance = bytes;
    }

    void allowAll() {
        allowance = Long.MAX_VALUE;
    }

    /** {@return the place of the next byte, which is at hand} */
    Mark mark() {
        forgetPassed();
        long number = number();
        Unit unit = units.getFirst();
        // The file as a whole is one unit where nothing is packed.
        long within = packing instanceof NoPacking ? number : number - unit.first;
        return new Mark(unit.stored, within, packing.place(unit.stored, within), number);
    }

    private void forgetPassed() {
        while (units.size() > 1 && second().first <= number()) {
            units.removeFirst();
        }
    }

    private Unit second() {
        var each = units.iterator();
        each.next();
        return each.next();
    }

    private long number() {
        return produced - buffer.remaining();
    }

    /** {@return whether so many bytes are at hand, or could be fetched} @param count at most the size of the buffer */
    boolean ensure(int count) throws IOException {
        forgetPassed();
        while (buffer.remaining() < count) {
            buffer.compact();
            try {
                if (read(buffer) < 0) {
                    return false;
                }
            } finally {
                buffer.flip();
            }
        }
        return true;
    }

    /** Goes to the end of the unit if nothing else is left of it. */
    void settle() throws IOException {
        if (!buffer.hasRemaining()) {
            buffer.clear();
            try {
                packing.settle(buffer);
                count(buffer.position());
            } finally {
                buffer.flip();
            }
        }
    }

    @Override
    public int read(ByteBuffer sink) throws IOException {
        if (allowance <= 0) {
            throw new IOException("the header of the record is too long");
        }
        int before = sink.position();
        int n = packing.read(sink);
        count(sink.position() - before);
        return n;
    }

    private void count(int n) {
        if (n > 0) {
            long unit = packing.unit();
            if (units.isEmpty() || units.getLast().stored != unit) {
                units.addLast(new Unit(unit, produced));
            }
            produced += n;
            allowance -= n;
            farthest = Math.max(farthest, produced);
        }
    }

    /**
     * Takes bytes. Memory is claimed as they come, not as they are promised.
     *
     * @param start what was taken already
     * @param length of the whole
     * @return the whole
     */
    byte[] take(byte[] start, int length) throws IOException {
        byte[] block = start;
        int have = start.length;
        while (have < length) {
            if (have == block.length) {
                block = Arrays.copyOf(block, (int) Math.min(length, Math.max(SIZE, block.length * 2L)));
            }
            int room = block.length - have;
            if (!buffer.hasRemaining() && room >= LARGE) {
                // What the buffer held is further behind than it seems from now on.
                buffer.clear().flip();
                forgetPassed();
                int n = read(ByteBuffer.wrap(block, have, room));
                requireMore(n >= 0);
                have += n;
            } else {
                requireMore(ensure(1));
                int n = Math.min(room, buffer.remaining());
                buffer.get(block, have, n);
                have += n;
            }
        }
        return block;
    }

    /** Passes over bytes. */
    void pass(long length) throws IOException {
        long left = length;
        while (left > 0) {
            requireMore(ensure(1));
            int n = (int) Math.min(left, buffer.remaining());
            buffer.position(buffer.position() + n);
            left -= n;
        }
    }

    private static void requireMore(boolean more) throws EOFException {
        if (!more) {
            throw new EOFException("the file ends within the record");
        }
    }

    /** {@return whether it was possible to go back to a place} @param mark the place */
    boolean back(Mark mark) throws IOException {
        long way = number() - mark.number;
        if (isAtHand(mark)) {
            buffer.position(buffer.position() - (int) way);
            return true;
        }
        if (!mayGoBack(way + mark.within)) {
            return false;
        }
        long toPass = packing.back(mark.unit, mark.within);
        if (toPass < 0) {
            return false;
        }
        wayBack += way + toPass;
        restart(mark.number - toPass);
        pass(toPass);
        return true;
    }

    /** Bytes of the buffer that were taken stay in it until it is filled again. */
    private boolean isAtHand(Mark mark) {
        return packing instanceof NoPacking && number() - mark.number <= buffer.position();
    }

    /** {@return whether there is another unit after a damaged one} @param unit where the damaged one starts */
    boolean skip(long unit) {
        long way = packing.passed() - unit;
        boolean near = mayGoBack(way);
        wayBack += near ? way : 0;
        restart(produced);
        return packing.skip(unit, near);
    }

    private boolean mayGoBack(long way) {
        return wayBack + way <= WAY_BACK_AT_FIRST + WAY_BACK_PER_BYTE * (farthest + packing.passed());
    }

    /** {@return the stored place of the unit that is being unpacked, or else the next one} */
    long unitDue() {
        return packing.unitDue();
    }

    private void restart(long number) {
        buffer.clear().flip();
        units.clear();
        produced = number;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // The file is closed by whoever opened it.
    }
}
