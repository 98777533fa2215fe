package org.entretien.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.entretien.spi.Outcome;

/**
 * What many workers read, in the order of the documents. Holds a bounded number of outcomes: a worker whose turn has not come waits
 * when its part is full.
 *
 * <p>Documents are handed out in order, so the worker of the document that is due is always at work, and nothing waits for ever.
 */
final class InOrder implements Iterator<Delivery>, AutoCloseable {
    private static final int OUTCOMES_AHEAD = 16;
    private static final int DOCUMENTS_AHEAD = 4;

    private final Feeder feeder;
    private final Reader reader;
    private final BlockingQueue<Optional<Part>> order;
    private final Object handingOut = new Object();
    private final Workers workers;
    private Optional<Part> due = Optional.empty();
    private Optional<Delivery> next = Optional.empty();
    private boolean over;

    /** The outcomes of one document; an empty one ends them. */
    private record Part(Input.Document document, BlockingQueue<Optional<Outcome>> outcomes) {}

    /** Starts to read. */
    InOrder(Feeder feeder, Reader reader, int jobs) {
        this.feeder = feeder;
        this.reader = reader;
        this.order = new ArrayBlockingQueue<>(jobs * DOCUMENTS_AHEAD);
        this.workers = Workers.start(jobs, this::work, this::fault);
    }

    @Override
    public boolean hasNext() {
        try {
            while (next.isEmpty() && !over) {
                advance();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            over = true;
        }
        return next.isPresent();
    }

    private void advance() throws InterruptedException {
        if (due.isEmpty()) {
            due = order.take();
            over = due.isEmpty();
            return;
        }
        Part part = due.get();
        next = part.outcomes().take().map(outcome -> new Delivery(part.document(), outcome));
        if (next.isEmpty()) {
            due = Optional.empty();
        }
    }

    @Override
    public Delivery next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Delivery delivery = next.orElseThrow();
        next = Optional.empty();
        return delivery;
    }

    /** Ends the workers, finished or not. Does not wait: one of them may be reading from a pipe that stays silent. */
    @Override
    public void close() {
        feeder.stop();
        workers.interrupt();
    }

    private void work() throws InterruptedException {
        for (Optional<Part> part = open(); part.isPresent(); part = open()) {
            fill(part.get());
        }
    }

    /** Ends the order, so that nobody waits for a worker that is gone. */
    private void fault(Throwable failure) {
        reader.fault("a worker", failure);
        if (!order.offer(Optional.empty())) {
            order.clear();
            order.add(Optional.empty());
        }
    }

    /** Takes the next document and its place in the order, in one step. At the end every worker says so; one is heard. */
    private Optional<Part> open() throws InterruptedException {
        synchronized (handingOut) {
            Optional<Part> part =
                    feeder.next().map(document -> new Part(document, new ArrayBlockingQueue<>(OUTCOMES_AHEAD)));
            order.put(part);
            return part;
        }
    }

    private void fill(Part part) throws InterruptedException {
        BlockingQueue<Optional<Outcome>> outcomes = part.outcomes();
        reader.read(
                part.document(),
                all -> {
                    while (all.hasNext()) {
                        outcomes.put(Optional.of(all.next()));
                    }
                },
                reason -> outcomes.put(Optional.of(new Outcome.Rejected(reason))));
        outcomes.put(Optional.empty());
    }
}
