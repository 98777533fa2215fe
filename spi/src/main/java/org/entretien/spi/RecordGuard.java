package org.entretien.spi;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Holds what goes wrong within one record of a container to that record, so that the records after it are read. For parsers of containers that hand
 * what a record holds to other parsers, or read it themselves from memory.
 *
 * @since 0.1.0
 */
public final class RecordGuard implements Iterator<Outcome> {
    private final String plugin;
    private final String record;
    private final UnaryOperator<EntretienException> located;
    private final Supplier<Stream<Outcome>> opener;
    private @Nullable Stream<Outcome> opened;
    private Iterator<Outcome> outcomes = Collections.emptyIterator();
    private Optional<Outcome> next = Optional.empty();
    private boolean over;

    private RecordGuard(
            String plugin, String record, UnaryOperator<EntretienException> located, Supplier<Stream<Outcome>> opener) {
        this.plugin = plugin;
        this.record = record;
        this.located = located;
        this.opener = opener;
    }

    /**
     * The outcomes of one record. Whatever the reading of it throws, also where the stack overflows, becomes a rejection, which is then its last
     * outcome. Only where the memory of the Java machine ends nothing is held back.
     *
     * @param plugin the id of the parser of the container, which is named where something else than an {@link EntretienException} is thrown
     * @param record the name of the record
     * @param located puts the place of the record into the reason of such a rejection
     * @param opener begins to read the record
     * @return a stream that throws nothing, to be closed as any
     */
    public static Stream<Outcome> outcomes(
            String plugin, String record, UnaryOperator<EntretienException> located, Supplier<Stream<Outcome>> opener) {
        RecordGuard guard = new RecordGuard(plugin, record, located, opener);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(guard, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(guard::close);
    }

    /**
     * The outcome of one record that is read from memory or from a stream that goes on behind it. Whatever the reading of it throws, also where the
     * stack overflows, becomes a rejection. Only where the memory of the Java machine ends nothing is held back.
     *
     * @param plugin the id of the parser of the container, which is named where something else than an {@link EntretienException} is thrown
     * @param record the name of the record
     * @param reading reads the record
     * @return what was read, or why it is rejected
     */
    public static Outcome outcome(String plugin, String record, Supplier<Outcome> reading) {
        return new RecordGuard(plugin, record, reason -> reason, () -> Stream.of(reading.get())).next();
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !over) {
            next = guarded(this::advance);
        }
        return next.isPresent();
    }

    private Optional<Outcome> advance() {
        if (opened == null) {
            Stream<Outcome> stream = opener.get();
            opened = stream;
            outcomes = stream.iterator();
        }
        over = !outcomes.hasNext();
        return over ? Optional.empty() : Optional.of(outcomes.next());
    }

    private Optional<Outcome> guarded(Supplier<Optional<Outcome>> step) {
        try {
            return step.get();
        } catch (EntretienException e) {
            return rejected(e);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return rejected(new PluginFailure(plugin, record, e));
        }
    }

    private Optional<Outcome> rejected(EntretienException reason) {
        over = true;
        return Optional.of(new Outcome.Rejected(located.apply(reason)));
    }

    @Override
    public Outcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Outcome outcome = next.orElseThrow();
        next = Optional.empty();
        return outcome;
    }

    /** What fails here was read to its end, or given up: nothing is lost by it. */
    private void close() {
        Stream<Outcome> stream = opened;
        if (stream != null) {
            guarded(() -> {
                stream.close();
                return Optional.empty();
            });
        }
    }
}
