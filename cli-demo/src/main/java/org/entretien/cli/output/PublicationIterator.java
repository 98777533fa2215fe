package org.entretien.cli.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.entretien.domain.Publication;

/** Publications one by one, with a look at whether there is another. */
public final class PublicationIterator implements Iterator<Publication> {
    private final Supplier<Optional<Publication>> source;
    private final Deque<Publication> ahead = new ArrayDeque<>(2);
    private boolean over;

    /**
     * Asks for them one by one.
     *
     * @param source gives the next one, or none at the end
     */
    public PublicationIterator(Supplier<Optional<Publication>> source) {
        this.source = source;
    }

    /** Makes a publication that was taken the next one again. */
    public void putBack(Publication publication) {
        ahead.addFirst(publication);
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && !over) {
            source.get().ifPresentOrElse(ahead::add, () -> over = true);
        }
        return !ahead.isEmpty();
    }

    @Override
    public Publication next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.removeFirst();
    }
}
