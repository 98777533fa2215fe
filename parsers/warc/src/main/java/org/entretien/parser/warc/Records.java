package org.entretien.parser.warc;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.entretien.parser.warc.RewindableStream.Mark;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Extent;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Place;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.Source;
import org.netpreserve.jwarc.WarcParser;

/**
 * The records of a file, one by one. A damaged record is reported, and reading goes on at the next line that begins a record: within
 * what is unpacked, or, where unpacking itself fails, in the next member of gzip.
 */
final class Records implements Closeable {
    private static final int LONGEST_HEADER = 1 << 20;
    private static final int TRAILER = 4;
    private static final int ZSTD = 0xFD2FB528;
    private static final int ZSTD_DICTIONARY = 0x184D2A50;
    private static final int CRLF_CRLF = 0x0D0A0D0A;

    private final String name;
    private final StoredBytes stored;
    private final Packing packing;
    private final RewindableStream flow;
    private final WarcParser parser = new WarcParser();
    private final Recovery recovery;
    private final Stretches stretches;
    private long index = -1;
    private Optional<Recovery.Astray> astray = Optional.empty();
    private boolean over;
    /** A limit ended the last record, and not damage. */
    private boolean unread;

    /**
     * What a reader of records does with one.
     *
     * @param <T> what it makes of a record
     */
    interface Reading<T> {
        /**
         * Takes what it wants of the block; the rest is passed over.
         *
         * @param heading the header
         * @param block the block, not yet read
         * @param spot where the record is
         * @return makes the result, once the whole record is known to be sound
         */
        Finish<T> of(WarcHeader heading, RecordBlock block, Spot spot) throws IOException;

        /** {@return the result for a record that is damaged} */
        T damaged(EntretienException reason);
    }

    /** Makes the result of a record. */
    interface Finish<T> {
        T result();
    }

    /**
     * The place of a record.
     *
     * @param index from 0
     * @param offset of the stored byte
     */
    record Spot(long index, long offset) {}

    Records(Source source, ParseContext context) {
        this.name = source.name();
        this.stored = new StoredBytes(source);
        this.packing = isPacked() ? new GzipMembers(stored, context.limits()) : new NoPacking(stored);
        this.flow = new RewindableStream(packing);
        this.recovery = new Recovery(flow);
        this.stretches = new Stretches(context.extents());
        parser.setLenient(true);
    }

    private boolean isPacked() {
        try {
            requireNoZstd();
            return GzipMembers.areIn(stored);
        } catch (EntretienException e) {
            stored.close();
            throw e;
        }
    }

    /** Its frames, and the one that a dictionary comes in, would be one long damage otherwise. */
    private void requireNoZstd() {
        if (stored.available() == 0 && !stored.fill() || stored.available() < Integer.BYTES) {
            return;
        }
        int magic = ByteBuffer.wrap(stored.array(), stored.position(), Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        if (magic == ZSTD || (magic & 0xFFFFFFF0) == ZSTD_DICTIONARY) {
            throw new InputRejected(
                    InputRejected.Code.UNKNOWN_FORMAT,
                    name,
                    new Place.Whole(),
                    "an archive packed with zstd, which is not read; WARC is read as it is or packed with gzip");
        }
    }

    /** {@return what is made of the next record; empty at the end of the file} @param reading makes it */
    <T> Optional<T> next(Reading<T> reading) {
        Optional<T> gap = recover(reading);
        if (gap.isPresent()) {
            return gap;
        }
        Optional<Mark> start = Optional.empty();
        Finish<T> made;
        try {
            if (over || !toNextRecord()) {
                over = true;
                stretches.upTo(flow.position(), Extent.Kind.PADDING);
                return Optional.empty();
            }
            stretches.upTo(flow.position(), Extent.Kind.PADDING);
            index++;
            Mark mark = flow.mark();
            start = Optional.of(mark);
            made = record(reading, mark);
            flow.unwatch();
        } catch (IOException e) {
            index += start.isPresent() ? 0 : 1;
            return Optional.of(reading.damaged(lost(start, e)));
        }
        return Optional.of(made.result());
    }

    private <T> Finish<T> record(Reading<T> reading, Mark mark) throws IOException {
        WarcHeader heading = heading();
        flow.watch(mark, heading.length());
        RecordBlock block = new RecordBlock(flow, heading.length());
        Spot spot = new Spot(index, mark.stored());
        Finish<T> finish = finish(reading, heading, block, spot);
        block.pass();
        trailer(mark);
        return finish;
    }

    /** What fails while a record is looked at is that record's affair, and the rest of it is passed over as ever. */
    private <T> Finish<T> finish(Reading<T> reading, WarcHeader heading, RecordBlock block, Spot spot)
            throws IOException {
        try {
            return reading.of(heading, block, spot);
        } catch (EntretienException e) {
            // The file itself cannot be read on.
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            PluginFailure failure = new PluginFailure(WarcPublicationParser.ID, name + "#" + spot.index(), e);
            return () -> reading.damaged(failure.inRecord(name, spot.index(), spot.offset()));
        }
    }

    /** {@return what to say of bytes that could not be searched for records on the way to the next one} */
    private <T> Optional<T> recover(Reading<T> reading) {
        if (astray.isEmpty()) {
            return Optional.empty();
        }
        Recovery.Astray from = astray.get();
        astray = Optional.empty();
        Recovery.Found found = recovery.find(from);
        over = !found.isRecord();
        Extent.Position here = flow.position();
        stretches.upTo(here, found.isBehindGap() || unread ? Extent.Kind.UNREAD : Extent.Kind.DAMAGE);
        unread = false;
        return found.isBehindGap() ? Optional.of(reading.damaged(gap(from, here))) : Optional.empty();
    }

    private EntretienException gap(Recovery.Astray from, Extent.Position here) {
        long start = from.start().map(Mark::stored).orElse(0L);
        return new InputRejected(
                InputRejected.Code.MALFORMED,
                name,
                new Place.InRecord(index, start, new Place.Whole()),
                "reading stopped here, and what follows up to byte " + here.stored()
                        + " was not read: too many damaged records lead back to what was read before, or the file"
                        + " cannot be read again");
    }

    private boolean toNextRecord() throws IOException {
        while (flow.ensure(1)) {
            if (!isLineEnd()) {
                return true;
            }
            flow.atHand().get();
        }
        return false;
    }

    private boolean isLineEnd() {
        ByteBuffer bytes = flow.atHand();
        byte b = bytes.get(bytes.position());
        return b == '\r' || b == '\n';
    }

    private WarcHeader heading() throws IOException {
        parser.reset();
        flow.allow(LONGEST_HEADER);
        try {
            if (!parser.parse(flow, flow.atHand())
                    || !parser.version().getProtocol().equals("WARC")) {
                throw new IOException("the header of a record was expected");
            }
            return WarcHeader.of(parser.headers());
        } catch (EntretienException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException("its header cannot be read", e);
        } finally {
            flow.allowAll();
        }
    }

    /**
     * A record ends with two line ends. Some writers leave them out, which does no harm where the file ends or the next record begins, unless
     * there is the beginning of another within this one. Where it goes on into another member, such a beginning is always that of another.
     */
    private void trailer(Mark start) throws IOException {
        ByteBuffer bytes = flow.atHand();
        boolean regular = flow.ensure(TRAILER) && bytes.getInt(bytes.position()) == CRLF_CRLF;
        boolean packed = packing instanceof GzipMembers;
        boolean holdsRecord = flow.seesBeginning();
        if (packed && regular && flow.mark().unit() != start.unit() && holdsRecord) {
            throw new IOException(RewindableStream.MISLED);
        }
        for (int i = 0; i < TRAILER && flow.ensure(1) && isLineEnd(); i++) {
            bytes.get();
        }
        if (regular) {
            flow.settle();
        }
        Extent.Position end = flow.position();
        // A member that holds one record, and then more that is none, was damaged in a way that only its checksum will
        // show.
        boolean mixed = packed && start.within() == 0 && bytes.hasRemaining();
        // What follows in another member is judged with that.
        if (!regular || !packed || mixed) {
            boolean followed = !toNextRecord() || recordBegins();
            if (regular ? !followed && (mixed || holdsRecord) : !followed || holdsRecord) {
                throw new IOException(RewindableStream.MISLED);
            }
        }
        stretches.upTo(end, Extent.Kind.RECORD);
    }

    private boolean recordBegins() throws IOException {
        return flow.ensure(RecordSync.LENGTH)
                && RecordSync.isAt(flow.atHand(), flow.atHand().position());
    }

    private EntretienException lost(Optional<Mark> start, IOException failure) {
        long unit = flow.isBroken() ? flow.unitDue() : -1;
        astray = Optional.of(new Recovery.Astray(start, flow.unwatch(), unit));
        unread = failure instanceof RecordTooLarge;
        long offset = start.map(Mark::stored).orElse(Math.max(0, unit));
        if (failure instanceof RecordTooLarge overgrown) {
            return new LimitExceeded(name, overgrown.limit(), overgrown.maximum(), overgrown.actual())
                    .inRecord(name, index, offset);
        }
        return new InputRejected(
                InputRejected.Code.MALFORMED,
                name,
                new Place.InRecord(index, offset, new Place.Whole()),
                RecordText.of(failure),
                failure);
    }

    @Override
    public void close() {
        if (packing instanceof GzipMembers members) {
            members.close();
        }
        stored.close();
    }
}
