package org.entretien.parser.warc;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.spi.Outcome;

/** The outcomes of a file, made as they are asked for: a record may hold none, one, or many documents. */
final class RecordOutcomes implements Iterator<Outcome>, AutoCloseable {
    private final Records records;
    private final Documents documents;
    private Stream<Outcome> current = Stream.empty();
    private Iterator<Outcome> outcomes = Collections.emptyIterator();
    private boolean over;

    RecordOutcomes(Records records, Documents documents) {
        this.records = records;
        this.documents = documents;
    }

    @Override
    public boolean hasNext() {
        while (!over && !outcomes.hasNext()) {
            current.close();
            Optional<Stream<Outcome>> next = records.next(documents);
            over = next.isEmpty();
            current = next.orElse(Stream.empty());
            outcomes = current.iterator();
        }
        return !over;
    }

    @Override
    public Outcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return outcomes.next();
    }

    @Override
    public void close() {
        current.close();
        records.close();
    }
}
