package org.entretien.parser.warc;

import java.nio.ByteBuffer;
import java.util.Optional;

/** A look-out for the first beginning of a record within the block of another one. Bytes are known by their numbers in the flow. */
final class Watch {
    private final long unit;
    private final long end;
    private long looked;
    private Optional<RewindableStream.Mark> seen = Optional.empty();

    /**
     * A look-out.
     *
     * @param unit in which the record starts
     * @param start of the block
     * @param length of the block, as its header says
     */
    Watch(long unit, long start, long length) {
        this.unit = unit;
        this.looked = start;
        this.end = length > Long.MAX_VALUE - start ? Long.MAX_VALUE : start + length;
    }

    /** {@return the place in the bytes at which a beginning was found that is the first; -1 where there is none} @param first the number of their first */
    int look(ByteBuffer bytes, long first) {
        if (seen.isPresent()) {
            return -1;
        }
        int last = (int) Math.min(bytes.limit() - RecordSync.LENGTH, end - 1 - first);
        int at = (int) Math.max(0, looked - first);
        while (at <= last && !(bytes.get(at) == 'W' && RecordSync.isAt(bytes, at))) {
            at++;
        }
        looked = Math.max(looked, first + at);
        return at <= last ? at : -1;
    }

    /** {@return the number of the first byte that may be that of a beginning not yet seen} */
    long looked() {
        return looked;
    }

    /** {@return the number of the byte behind the block, as its header says} */
    long end() {
        return end;
    }

    Optional<RewindableStream.Mark> seen() {
        return seen;
    }

    /** {@return whether the record goes on where it should not: a beginning in another unit is never that of a record within a record} */
    boolean saw(RewindableStream.Mark mark) {
        seen = Optional.of(mark);
        return mark.unit() != unit;
    }
}
