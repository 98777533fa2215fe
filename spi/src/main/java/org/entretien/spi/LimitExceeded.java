package org.entretien.spi;

import java.util.Objects;

/**
 * An input needs more than it may have.
 *
 * @since 0.1.0
 */
public final class LimitExceeded extends EntretienException {
    private static final long serialVersionUID = 1;

    /** The input's name. */
    private final String source;
    /** Where it is. */
    private final Place place;
    /** Which limit. */
    private final String limit;
    /** The most that is allowed. */
    private final long maximum;
    /** What was met, at least. */
    private final long actual;

    /**
     * Rejects an input.
     *
     * @param source the input's name
     * @param limit which limit, in words with its unit: {@code input bytes}
     * @param maximum the most that is allowed
     * @param actual what was met, at least
     */
    public LimitExceeded(String source, String limit, long maximum, long actual) {
        this(source, new Place.Whole(), limit, maximum, actual);
    }

    /**
     * Rejects an input, or a record of it, at a known place.
     *
     * @param source the input's name
     * @param place where the limit was met
     * @param limit which limit, in words with its unit: {@code turns of an interview}
     * @param maximum the most that is allowed
     * @param actual what was met, at least
     */
    public LimitExceeded(String source, Place place, String limit, long maximum, long actual) {
        super(at(source, place) + ": " + limit + ": " + actual + " or more, at most " + maximum + " allowed", null);
        this.source = Objects.requireNonNull(source, "source");
        this.place = Objects.requireNonNull(place, "place");
        this.limit = Objects.requireNonNull(limit, "limit");
        this.maximum = maximum;
        this.actual = actual;
    }

    @Override
    public LimitExceeded inRecord(String container, long index, long offset) {
        return new LimitExceeded(container, new Place.InRecord(index, offset, place), limit, maximum, actual);
    }

    /** {@return the input's name} */
    public String source() {
        return source;
    }

    /** {@return where it was met; the whole when that says nothing} */
    public Place place() {
        return place;
    }

    /** {@return which limit} */
    public String limit() {
        return limit;
    }

    /** {@return the most that is allowed} */
    public long maximum() {
        return maximum;
    }
}
