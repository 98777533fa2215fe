package org.entretien.spi;

import java.util.Objects;

/**
 * A stretch of a container and what became of it. Extents follow each other without a gap, from the first byte of the file to its last; see
 * {@link ContainerLedger}.
 *
 * @param kind what it is
 * @param from its start
 * @param to its end, which is the start of the next one
 * @since 0.1.0
 */
public record Extent(Kind kind, Position from, Position to) {
    /**
     * What a stretch of a container is.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** A sound record; whether a publication came of it is said by its outcome. */
        RECORD,
        /** Bytes between records that hold nothing: line ends, zeros, empty members. */
        PADDING,
        /** Bytes that are no record, or a damaged one; an outcome says so. */
        DAMAGE,
        /** Bytes that were passed over because of a limit, whatever they hold; an outcome says so. */
        UNREAD
    }

    /**
     * A place in a file as it lies there. Places are ordered by the stored byte, then by the unpacked one.
     *
     * @param stored a byte of the file, from 0: where the file is packed, the one at which a member starts
     * @param unpacked a byte of what is in that member, from 0; 0 where the file is not packed
     * @since 0.1.0
     */
    public record Position(long stored, long unpacked) implements Comparable<Position> {
        /** The start of a file. */
        public static final Position START = new Position(0, 0);

        /**
         * Checks structure.
         *
         * @param stored a byte of the file, from 0
         * @param unpacked a byte of what is in the member that starts there, from 0
         */
        public Position {
            if (stored < 0 || unpacked < 0) {
                throw new IllegalArgumentException("no position: " + stored + ", " + unpacked);
            }
        }

        @Override
        public int compareTo(Position other) {
            int order = Long.compare(stored, other.stored);
            return order != 0 ? order : Long.compare(unpacked, other.unpacked);
        }
    }

    /**
     * Checks structure.
     *
     * @param kind what it is
     * @param from its start
     * @param to its end
     */
    public Extent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("an extent ends behind its start: " + from + ", " + to);
        }
    }
}
