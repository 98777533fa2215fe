package org.entretien.cli.input;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/** Iterators one after another, each made when the one before is through. */
final class ConcatenatedIterator<T> implements Iterator<T> {
    private final Supplier<Optional<Iterator<T>>> parts;
    private Iterator<T> part = Collections.emptyIterator();
    private boolean over;

    ConcatenatedIterator(Supplier<Optional<Iterator<T>>> parts) {
        this.parts = parts;
    }

    @Override
    public boolean hasNext() {
        while (!over && !part.hasNext()) {
            Optional<Iterator<T>> next = parts.get();
            over = next.isEmpty();
            part = next.orElse(part);
        }
        return part.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return part.next();
    }
}
