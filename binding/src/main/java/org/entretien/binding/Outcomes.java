package org.entretien.binding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entretien.spi.Outcome;
import org.entretien.spi.Source;
import org.entretien.spi.Unreadable;

/** The outcomes of a document, one at a time; the document stays open until the stream is closed. */
abstract class Outcomes implements Iterator<Outcome> {
    private final String source;
    private Optional<Outcome> next = Optional.empty();

    Outcomes(String source) {
        this.source = source;
    }

    /** {@return the next outcome; empty after the last one, as often as it is asked} */
    abstract Optional<Outcome> advance() throws IOException;

    static Stream<Outcome> stream(Source source, Function<InputStream, Outcomes> reader) {
        try {
            InputStream in = source.open();
            return StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(
                                    reader.apply(in), Spliterator.ORDERED | Spliterator.NONNULL),
                            false)
                    .onClose(() -> close(in));
        } catch (IOException e) {
            throw Unreadable.rejection(source.name(), e);
        }
    }

    @Override
    public final boolean hasNext() {
        if (next.isEmpty()) {
            try {
                next = advance();
            } catch (IOException e) {
                throw Unreadable.rejection(source, e);
            }
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

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
