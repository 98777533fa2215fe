package org.entretien.cli.run;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.entretien.cli.input.Input;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Outcome;

/**
 * What many workers read, in the order of the documents. Holds a bounded number of outcomes: a worker whose turn has not come waits
 * when its part is full.
 *
 * <p>Documents are handed out in order, so the worker of the document that is due is always at work, and nothing waits for ever.
 */
final class InOrder implements Iterator<WorkerResult>, AutoCloseable {
    private static final int OUTCOMES_AHEAD = 16;
    private static final int DOCUMENTS_AHEAD = 4;

    private final Feeder feeder;
    private final Reader reader;
    private final BlockingQueue<Optional<Part>> order;
    private final Object handingOut = new Object();
    private final Workers workers;
    private Optional<Part> due = Optional.empty();
    private Optional<WorkerResult> next = Optional.empty();
    private boolean over;

    /** The deliveries of one document, up to its end. */
    private record Part(Input.Document document, BlockingQueue<WorkerResult> deliveries) {
        void put(Outcome outcome, long since) throws InterruptedException {
            deliveries.put(new WorkerResult.Found(document, outcome, System.nanoTime() - since));
        }

        void end(Optional<Throwable> fault) throws InterruptedException {
            deliveries.put(new WorkerResult.End(document, fault));
        }
    }

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
        WorkerResult delivery = due.get().deliveries().take();
        next = Optional.of(delivery);
        if (delivery instanceof WorkerResult.End) {
            due = Optional.empty();
        }
    }

    @Override
    public WorkerResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        WorkerResult delivery = next.orElseThrow();
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

    /** Ends the order, so that no worker waits for one that is gone. */
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
        reader.read(part.document(), all -> fill(part, all), reason -> refuse(part, reason), failure -> {
            part.end(Optional.of(failure));
        });
    }

    private static void fill(Part part, Iterator<Outcome> outcomes) throws InterruptedException {
        long since = System.nanoTime();
        while (outcomes.hasNext()) {
            part.put(outcomes.next(), since);
            since = System.nanoTime();
        }
        part.end(Optional.empty());
    }

    private static void refuse(Part part, EntretienException reason) throws InterruptedException {
        part.put(new Outcome.Rejected(reason), System.nanoTime());
        part.end(Optional.empty());
    }
}
