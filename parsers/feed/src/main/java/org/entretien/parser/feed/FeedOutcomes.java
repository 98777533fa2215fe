package org.entretien.parser.feed;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entretien.spi.Outcome;

/** The outcomes of a feed, made as they are asked for. */
abstract class FeedOutcomes implements Iterator<Outcome> {
    private Optional<Outcome> next = Optional.empty();

    /** {@return the next outcome; empty after the last one, as often as it is asked} */
    abstract Optional<Outcome> advance();

    static Stream<Outcome> stream(FeedOutcomes records) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public final boolean hasNext() {
        if (next.isEmpty()) {
            next = advance();
        }
        return next.isPresent();
    }

    @Override
    public final Outcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Outcome outcome = next.orElseThrow();
        next = Optional.empty();
        return outcome;
    }
}
