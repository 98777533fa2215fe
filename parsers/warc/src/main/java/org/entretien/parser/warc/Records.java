package org.entretien.parser.warc;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.ZipException;
import org.entretien.parser.warc.Flow.Mark;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Place;
import org.entretien.spi.Source;
import org.netpreserve.jwarc.WarcParser;

/**
 * The records of a file, one by one. One that is damaged is told, and reading goes on at the next line that begins a record: within
 * what is unpacked, or, where unpacking itself fails, in the next member of gzip.
 */
final class Records implements Closeable {
    private static final int LONGEST_HEADER = 1 << 20;
    private static final int TRAILER = 4;
    private static final int CRLF_CRLF = 0x0D0A0D0A;
    private static final String MISLED = "it does not end where its length says";

    private final String name;
    private final StoredBytes stored;
    private final Packing packing;
    private final Flow flow;
    private final WarcParser parser = new WarcParser();
    private long index = -1;
    private Optional<Astray> astray = Optional.empty();

    /**
     * Where the reader lost its way.
     *
     * @param start the record that could not be read; empty when its first byte could not be unpacked
     * @param unit the start of a unit that could not be unpacked; -1 when that is not the matter
     */
    private record Astray(Optional<Mark> start, long unit) {}

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
        Finish<T> of(Heading heading, Block block, Spot spot) throws IOException;

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
        this.flow = new Flow(packing);
        parser.setLenient(true);
    }

    private boolean isPacked() {
        try {
            return GzipMembers.areIn(stored);
        } catch (EntretienException e) {
            stored.close();
            throw e;
        }
    }

    /** {@return what is made of the next record; empty at the end of the file} @param reading makes it */
    <T> Optional<T> next(Reading<T> reading) {
        if (astray.isPresent() && !find(astray.get())) {
            return Optional.empty();
        }
        astray = Optional.empty();
        Optional<Mark> start = Optional.empty();
        Finish<T> made;
        try {
            if (!toNextRecord()) {
                return Optional.empty();
            }
            index++;
            Mark mark = flow.mark();
            start = Optional.of(mark);
            Heading heading = heading();
            Block block = new Block(flow, heading.length());
            Finish<T> finish = reading.of(heading, block, new Spot(index, mark.stored()));
            block.pass();
            trailer(mark, block);
            made = finish;
        } catch (IOException e) {
            index += start.isPresent() ? 0 : 1;
            return Optional.of(reading.damaged(lost(start, e)));
        }
        return Optional.of(made.result());
    }

    private boolean toNextRecord() throws IOException {
        while (flow.ensure(1)) {
            ByteBuffer bytes = flow.atHand();
            byte b = bytes.get(bytes.position());
            if (b != '\r' && b != '\n') {
                return true;
            }
            bytes.get();
        }
        return false;
    }

    private Heading heading() throws IOException {
        parser.reset();
        flow.allow(LONGEST_HEADER);
        try {
            if (!parser.parse(flow, flow.atHand())
                    || !parser.version().getProtocol().equals("WARC")) {
                throw new IOException("the header of a record was expected");
            }
            return Heading.of(parser.headers());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("its header cannot be read", e);
        } finally {
            flow.allowAll();
        }
    }

    /**
     * A record ends with two line ends. Some writers leave them out, which does no harm where the file ends or the next record begins, unless
     * there is the beginning of another within this one. Where it goes on into another member, such a beginning is always that of another.
     */
    private void trailer(Mark start, Block block) throws IOException {
        ByteBuffer bytes = flow.atHand();
        boolean regular = flow.ensure(TRAILER) && bytes.getInt(bytes.position()) == CRLF_CRLF;
        boolean packed = packing instanceof GzipMembers;
        if (packed && regular && flow.mark().unit() != start.unit() && block.holdsRecord()) {
            throw new IOException(MISLED);
        }
        if (regular) {
            bytes.position(bytes.position() + TRAILER);
            flow.settle();
        }
        // A member that holds one record, and then more that is none, was damaged in a way that only its checksum will
        // tell.
        boolean mixed = packed && start.within() == 0 && bytes.hasRemaining();
        if (regular && packed && !mixed) {
            // What follows in another member is its own affair.
            return;
        }
        boolean followed = !toNextRecord() || recordBegins();
        if (regular ? !followed && (mixed || block.holdsRecord()) : !followed || block.holdsRecord()) {
            throw new IOException(MISLED);
        }
    }

    private boolean recordBegins() throws IOException {
        return flow.ensure(Beginnings.LENGTH)
                && Beginnings.isAt(flow.atHand(), flow.atHand().position());
    }

    private EntretienException lost(Optional<Mark> start, IOException failure) {
        boolean packed =
                failure instanceof ZipException || failure instanceof EOFException || failure instanceof Overgrown;
        long unit = packed && packing instanceof GzipMembers ? flow.unitDue() : -1;
        astray = Optional.of(new Astray(start, unit));
        long offset = start.map(Mark::stored).orElse(Math.max(0, unit));
        if (failure instanceof Overgrown overgrown) {
            return new LimitExceeded(name, overgrown.limit(), overgrown.maximum(), overgrown.actual())
                    .inRecord(name, index, offset);
        }
        return new InputRejected(
                InputRejected.Code.MALFORMED,
                name,
                new Place.InRecord(index, offset, new Place.Whole()),
                Wording.of(failure),
                failure);
    }

    /** {@return whether a record begins anywhere after the place where the way was lost} */
    private boolean find(Astray from) {
        long damaged = from.unit;
        boolean here =
                damaged < 0 || from.start.filter(mark -> mark.unit() != damaged).isPresent();
        try {
            if (here && from.start.isPresent() && flow.back(from.start.get())) {
                flow.pass(1);
            }
            if (!here && !flow.skip(damaged)) {
                return false;
            }
        } catch (IOException e) {
            // The same damage as before, met on the way back.
            if (!flow.skip(flow.unitDue())) {
                return false;
            }
        }
        return scan();
    }

    private boolean scan() {
        while (true) {
            try {
                while (flow.ensure(Beginnings.LENGTH)) {
                    if (findAtHand()) {
                        return true;
                    }
                }
                return false;
            } catch (IOException e) {
                // A damaged member amid the search belongs to the same loss.
                if (!flow.skip(flow.unitDue())) {
                    return false;
                }
            }
        }
    }

    /** Moves to the beginning of a record, or so far that only a part of one can be left at hand. */
    private boolean findAtHand() {
        ByteBuffer bytes = flow.atHand();
        int last = bytes.limit() - Beginnings.LENGTH;
        for (int at = bytes.position(); at <= last; at++) {
            if (bytes.get(at) == 'W' && Beginnings.isAt(bytes, at)) {
                bytes.position(at);
                return true;
            }
        }
        bytes.position(last + 1);
        return false;
    }

    @Override
    public void close() {
        if (packing instanceof GzipMembers members) {
            members.close();
        }
        stored.close();
    }
}
