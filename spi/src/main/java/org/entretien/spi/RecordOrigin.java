package org.entretien.spi;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The record of a container that a publication was read from.
 *
 * @param id the record's own identifier: the {@code WARC-Record-ID} without brackets, the {@code guid} or {@code id} of a feed's entry
 * @param target the address that was fetched
 * @param fetched when it was fetched
 * @param index of the record, from 0
 * @param offset the byte at which the record starts, of the file as stored; -1 where records have no place of their own
 * @since 0.1.0
 */
public record RecordOrigin(
        Optional<String> id, Optional<URI> target, Optional<Instant> fetched, long index, long offset) {
    /**
     * Checks structure.
     *
     * @param id the record's own identifier: the {@code WARC-Record-ID} without brackets, the {@code guid} or {@code id} of a feed's entry
     * @param target the address that was fetched
     * @param fetched when it was fetched
     * @param index of the record, from 0
     * @param offset the byte at which the record starts, of the file as stored; -1 where records have no place of their own
     */
    public RecordOrigin {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(fetched, "fetched");
        if (index < 0 || offset < -1) {
            throw new IllegalArgumentException("no place in a container: " + index + " at " + offset);
        }
    }
}
