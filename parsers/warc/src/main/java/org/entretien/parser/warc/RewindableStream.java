package org.entretien.parser.warc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.entretien.spi.Extent.Position;

/**
 * The unpacked bytes of a file, with the stored place of each, and the way back to a place that was passed.
 *
 * <p>While the block of a record is read, the first beginning of another record within it is kept in mind: if the length of the block turns out to be
 * wrong, reading goes on there. Going back costs time, and a file could be made so that its reader goes back again and again. So what is gone
 * back amounts to a few times what was read at most. Before the way back becomes longer than that, or impossible, the block is given up where the
 * other record begins. So no record is lost, however many lengths are wrong.
 *
 * <p>A source that opens only once has no way back of its own. From the first beginning on, what is unpacked of the block is kept in memory then, up to
 * {@link #MAX_REPLAY_BYTES}; where the block ends farther off, it is given up as well.
 */
final class RewindableStream implements ReadableByteChannel {
    static final String MISLED = "it does not end where its length says";

    /** The default limit of a document: a longer record of one is passed over anyway. */
    static final int MAX_REPLAY_BYTES = 1 << 25;

    private static final int SIZE = 1 << 16;
    /** How many bytes that were taken stay at hand: more than a beginning has. */
    private static final int KEPT = 32;

    private static final long WAY_BACK_AT_FIRST = 1 << 22;
    private static final int WAY_BACK_PER_BYTE = 4;
    private static final long UNKNOWN = Long.MAX_VALUE;

    private final Packing packing;
    private final ByteBuffer buffer = ByteBuffer.allocate(SIZE).flip();
    /** The units that the bytes at hand are of, oldest first. */
    private final Deque<Unit> units = new ArrayDeque<>();
    /** What was unpacked since a beginning, of a source that opens only once; it is read before anything else is unpacked. */
    private final ReplayBuffer replay = new ReplayBuffer();

    private boolean recording;

    private long produced;
    private long allowance = Long.MAX_VALUE;
    private long farthest;
    private long wayBack;
    /** The number of the byte behind the last one, once that was met; where a unit was skipped, numbers are not comparable. */
    private long end = UNKNOWN;

    private boolean skipped;
    private Optional<Watch> watch = Optional.empty();

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

    RewindableStream(Packing packing) {
        this.packing = packing;
    }

    /** {@return the bytes at hand; what is taken from it counts as read} */
    ByteBuffer atHand() {
        return buffer;
    }

    /** Lets the reader of this channel have so many bytes and no more. */
    void allow(long bytes) {
        allowance = bytes;
    }

    void allowAll() {
        allowance = Long.MAX_VALUE;
    }

    /** {@return the place of the next byte, which is at hand} */
    Mark mark() {
        return mark(number());
    }

    private Mark mark(long number) {
        Iterator<Unit> latest = units.descendingIterator();
        Unit unit = latest.next();
        while (unit.first > number) {
            unit = latest.next();
        }
        // The file as a whole is one unit where nothing is packed.
        long within = packing instanceof NoPacking ? number : number - unit.first;
        return new Mark(unit.stored, within, packing.place(unit.stored, within), number);
    }

    /** {@return the place of the next byte, as it is said to others} */
    Position position() {
        if (buffer.hasRemaining()) {
            return position(mark());
        }
        if (isReplaying()) {
            return position(mark(produced));
        }
        long due = packing.unitDue();
        // Where all of a unit that goes on was taken, the last byte taken was its.
        return packing instanceof GzipMembers && due < packing.passed()
                ? new Position(due, units.isEmpty() ? 0 : produced - units.getLast().first)
                : new Position(packing.passed(), 0);
    }

    private Position position(Mark mark) {
        return packing instanceof NoPacking ? new Position(mark.number, 0) : new Position(mark.unit, mark.within);
    }

    private void forgetUnits() {
        long oldest = replay.isEmpty() ? oldest() : Math.min(oldest(), replay.start());
        while (units.size() > 1 && second().first <= oldest) {
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

    /** The number of the first byte in the buffer, taken or not. */
    private long oldest() {
        return produced - buffer.limit();
    }

    /** {@return whether so many bytes are at hand, or could be fetched} @param count much less than the size of the buffer */
    boolean ensure(int count) throws IOException {
        while (buffer.remaining() < count) {
            requireWayBack();
            int kept = Math.min(buffer.position(), KEPT);
            buffer.position(buffer.position() - kept).compact();
            try {
                if (read(buffer) < 0) {
                    return false;
                }
            } finally {
                buffer.flip().position(kept);
                forgetUnits();
            }
        }
        return true;
    }

    /** Goes to the end of the unit if nothing else is left of it. */
    void settle() throws IOException {
        // Where the next byte was unpacked before, so was the end of the unit.
        if (!buffer.hasRemaining() && !isReplaying()) {
            Optional<Mark> seen = watch.flatMap(Watch::seen);
            if (seen.isPresent() && !packing.reopens()) {
                record(seen.get());
            }
            buffer.clear();
            try {
                packing.settle(buffer);
            } finally {
                count(buffer, 0);
                buffer.flip();
            }
        }
    }

    @Override
    public int read(ByteBuffer sink) throws IOException {
        if (allowance <= 0) {
            throw new IOException("the header of the record is too long");
        }
        if (isReplaying()) {
            int n = replay.read(produced, sink);
            produced += n;
            allowance -= n;
            return n;
        }
        if (!recording) {
            replay.clear();
        }
        int before = sink.position();
        int n;
        try {
            n = packing.read(sink);
        } finally {
            // A damaged member may have given bytes before its damage was met: they are at hand, so they count.
            count(sink, before);
        }
        if (n < 0 && !skipped) {
            end = produced;
        }
        return n;
    }

    /** Counts what was unpacked. */
    private void count(ByteBuffer sink, int before) {
        int n = sink.position() - before;
        if (n > 0) {
            long unit = packing.unit();
            if (units.isEmpty() || units.getLast().stored != unit) {
                units.addLast(new Unit(unit, produced));
            }
            produced += n;
            allowance -= n;
            farthest = Math.max(farthest, produced);
            if (recording) {
                replay.append(sink.duplicate().flip().position(before));
            }
        }
    }

    private boolean isReplaying() {
        return replay.holds(produced);
    }

    /** Keeps what is unpacked from a place on, which is at hand when this is first said of it. */
    private void record(Mark mark) {
        if (!recording) {
            recording = true;
            replay.startAt(mark.number);
            int missing = (int) (produced - replay.end());
            if (missing > 0) {
                replay.append(buffer.duplicate().position(buffer.limit() - missing));
            }
        }
    }

    /**
     * Looks out for beginnings of records from here on.
     *
     * @param start of the record whose block comes now
     * @param length of the block
     * @throws EOFException when the file is known to end before the block does
     */
    void watch(Mark start, long length) throws EOFException {
        watch = Optional.of(new Watch(start.unit, number(), length));
        requireMore(end == UNKNOWN || length <= end - number());
    }

    /** Ends the look-out. {@return what was seen} */
    Optional<Watch> unwatch() {
        Optional<Watch> ended = watch;
        watch = Optional.empty();
        recording = false;
        return ended;
    }

    /** {@return whether a record begins within the block, as far as that was read} */
    boolean seesBeginning() throws IOException {
        look();
        return watch.flatMap(Watch::seen).isPresent();
    }

    private void look() throws IOException {
        if (watch.isPresent()) {
            int at = watch.get().look(buffer, oldest());
            if (at >= 0 && watch.get().saw(mark(oldest() + at))) {
                throw new IOException(MISLED);
            }
        }
    }

    /** Before bytes are let go of: a record that begins among them must stay within reach, or else it is read now. */
    private void requireWayBack() throws IOException {
        Optional<Mark> seen = watch.flatMap(Watch::seen);
        if (seen.isPresent()) {
            boolean reopens = packing.reopens();
            if (!reopens) {
                requireRoom(seen.get());
            }
            if (!mayComeBack(seen.get(), reopens)) {
                throw new IOException(MISLED);
            }
            if (!reopens) {
                record(seen.get());
            }
        }
    }

    private void requireRoom(Mark mark) throws IOException {
        // Line ends without end may follow the block.
        if (Math.max(watch.orElseThrow().end(), produced) - mark.number > MAX_REPLAY_BYTES) {
            throw new IOException("another record begins within it at byte " + mark.stored
                    + ", and whether its length is right cannot be seen: the source can be read only once, and at most "
                    + MAX_REPLAY_BYTES + " bytes of it are kept");
        }
    }

    private boolean mayComeBack(Mark mark, boolean reopens) {
        boolean near = !reopens || packing instanceof NoPacking && packing.keeps(mark.unit, mark.within);
        return mayGoBack(number() - mark.number + 2L * SIZE + (near ? 0 : mark.within));
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
            int n = come(block.length - have);
            buffer.get(block, have, n);
            have += n;
        }
        return block;
    }

    /** Passes over bytes. */
    void pass(long length) throws IOException {
        long left = length;
        while (left > 0) {
            int n = come(left);
            buffer.position(buffer.position() + n);
            left -= n;
        }
    }

    /** Passes over what is at hand. */
    void passAll() {
        buffer.position(buffer.limit());
    }

    /** {@return how many of the bytes wanted are at hand, at least one} */
    private int come(long wanted) throws IOException {
        requireMore(ensure(1));
        look();
        return (int) Math.min(wanted, buffer.remaining());
    }

    private static void requireMore(boolean more) throws EOFException {
        if (!more) {
            throw new EOFException("the file ends within the record");
        }
    }

    /** {@return whether it was possible to go back to a place that may be as far as it likes} @param mark the place */
    boolean back(Mark mark) throws IOException {
        return mayGoBack(number() - mark.number + mark.within) && backToSeen(mark);
    }

    /** {@return whether it was possible to go back to a place that was kept within reach} @param mark the place */
    boolean backToSeen(Mark mark) throws IOException {
        long way = number() - mark.number;
        if (backAtHand(mark.number)) {
            wayBack += way;
            return true;
        }
        if (replay.holds(mark.number)) {
            wayBack += way;
            buffer.clear().flip();
            produced = mark.number;
            return true;
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

    /** {@return whether a byte that was taken is still at hand, and is the next one now} @param number of the byte */
    boolean backAtHand(long number) {
        if (number < oldest() || number > number()) {
            return false;
        }
        buffer.position((int) (number - oldest()));
        return true;
    }

    /** {@return whether there is another unit after a damaged one} @param unit where the damaged one starts */
    boolean skip(long unit) {
        long way = packing.passed() - unit;
        boolean near = mayGoBack(way);
        wayBack += near ? way : 0;
        restart(produced);
        skipped = true;
        end = UNKNOWN;
        return packing.skip(unit, near);
    }

    private boolean mayGoBack(long way) {
        return wayBack + way <= WAY_BACK_AT_FIRST + WAY_BACK_PER_BYTE * (farthest + packing.passed());
    }

    /** {@return whether nothing more can be unpacked of the unit that is due, and all that was is at hand or taken} */
    boolean isBroken() {
        return packing.isBroken() && !isReplaying();
    }

    /** {@return the stored place of the unit that is being unpacked, or else the next one} */
    long unitDue() {
        return packing.unitDue();
    }

    private void restart(long number) {
        buffer.clear().flip();
        units.clear();
        replay.clear();
        produced = number;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // The code that opened the file closes it.
    }
}
