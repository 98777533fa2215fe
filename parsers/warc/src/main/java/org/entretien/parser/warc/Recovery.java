package org.entretien.parser.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.entretien.parser.warc.RewindableStream.Mark;

/** The way on from a record that could not be read. */
final class Recovery {
    private final RewindableStream flow;

    Recovery(RewindableStream flow) {
        this.flow = flow;
    }

    /**
     * Where the reader lost its way.
     *
     * @param start the record that could not be read; empty when its first byte could not be unpacked
     * @param watch over its block; empty when that was not come to
     * @param unit the start of a unit that could not be unpacked; -1 when that is not the matter
     */
    record Astray(Optional<Mark> start, Optional<Watch> watch, long unit) {
        /** {@return whether there is something to go back to before the unit that is damaged} */
        boolean isBeforeDamage() {
            return start.isPresent() && (unit < 0 || start.get().unit() != unit || isAmongOthers());
        }

        /** A member that begins with the record holds that alone, as a rule, and what is in a damaged one is not believed. */
        private boolean isAmongOthers() {
            return start.filter(mark -> mark.within() > 0).isPresent()
                    && watch.flatMap(Watch::seen).isPresent();
        }
    }

    /** How the search for the next record ended. */
    enum Found {
        /** A record begins here. */
        RECORD,
        /** The same, but what is before it could not be searched. */
        RECORD_BEHIND_GAP,
        /** There is none up to the end of the file. */
        NOTHING,
        /** The same, but not all could be searched. */
        NOTHING_BEHIND_GAP;

        boolean isRecord() {
            return this == RECORD || this == RECORD_BEHIND_GAP;
        }

        boolean isBehindGap() {
            return this == RECORD_BEHIND_GAP || this == NOTHING_BEHIND_GAP;
        }
    }

    /** Goes to the first record that begins behind the place where the way was lost. */
    Found find(Astray from) {
        boolean gap = false;
        try {
            if (from.isBeforeDamage()) {
                gap = !toFirstCandidate(from);
            } else if (!flow.skip(from.unit())) {
                return Found.NOTHING;
            }
        } catch (IOException e) {
            // The same damage as before, met on the way back.
            if (!flow.skip(flow.unitDue())) {
                return Found.NOTHING;
            }
        }
        boolean record = scan();
        if (gap) {
            return record ? Found.RECORD_BEHIND_GAP : Found.NOTHING_BEHIND_GAP;
        }
        return record ? Found.RECORD : Found.NOTHING;
    }

    /** {@return whether the place could be gone to before which no record can begin} */
    private boolean toFirstCandidate(Astray from) throws IOException {
        Mark start = from.start().orElseThrow();
        Optional<Watch> watch = from.watch();
        Optional<Mark> seen = watch.flatMap(Watch::seen);
        if (seen.isPresent()) {
            return flow.backToSeen(seen.get());
        }
        if (watch.isPresent()) {
            // Where the last bytes of the block are no longer at hand, line ends alone came after them.
            flow.backAtHand(watch.get().looked());
            return true;
        }
        if (!flow.back(start)) {
            return false;
        }
        flow.pass(1);
        return true;
    }

    private boolean scan() {
        while (true) {
            try {
                while (flow.ensure(RecordSync.LENGTH)) {
                    if (findAtHand()) {
                        return true;
                    }
                }
                flow.passAll();
                return false;
            } catch (IOException e) {
                // A damaged member met in the search belongs to the same loss.
                if (!flow.skip(flow.unitDue())) {
                    return false;
                }
            }
        }
    }

    /** Moves to the beginning of a record, or so far that only a part of one can be left at hand. */
    private boolean findAtHand() {
        ByteBuffer bytes = flow.atHand();
        int last = bytes.limit() - RecordSync.LENGTH;
        for (int at = bytes.position(); at <= last; at++) {
            if (bytes.get(at) == 'W' && RecordSync.isAt(bytes, at)) {
                bytes.position(at);
                return true;
            }
        }
        bytes.position(last + 1);
        return false;
    }
}
