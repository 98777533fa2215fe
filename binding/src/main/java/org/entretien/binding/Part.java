package org.entretien.binding;

import java.util.Optional;
import java.util.function.Supplier;
import org.entretien.spi.Place;
import org.jspecify.annotations.Nullable;

/** A named part of an object that is being read: how to read it, and what was read. */
final class Part<T> {
    private final Cursor in;
    private final String name;
    private final Supplier<T> reader;
    private @Nullable Place place;
    private @Nullable T value;

    Part(Cursor in, String name, Supplier<T> reader) {
        this.in = in;
        this.name = name;
        this.reader = reader;
    }

    String name() {
        return name;
    }

    boolean isPresent() {
        return value != null;
    }

    void read() {
        fill(in.place(), reader.get());
    }

    void fill(Place where, T found) {
        place = where;
        value = found;
    }

    T required() {
        if (value == null) {
            throw in.missing(name);
        }
        return value;
    }

    Optional<T> optional() {
        return Optional.ofNullable(value);
    }

    T or(T absent) {
        return value == null ? absent : value;
    }

    /** Refuses the part where the kind of object that was met has none of its name. */
    void forbid(String owner) {
        if (place != null) {
            throw in.misfit(place, in.path(name), owner + " has no such part");
        }
    }
}
